import type { Subscribe } from './contract'

/** A page in a browser has no messages of its own to send. */
export const canSubscribe: Subscribe['canSubscribe'] = false

export const areMessagesOn: Subscribe['areMessagesOn'] = async () => undefined

export const askToSubscribe: Subscribe['askToSubscribe'] = async () => ({ status: 'unsupported' })
