import type { Subscribe } from './contract'

export type { Asked, NewsAnswer, Subscribe } from './contract'

export const canSubscribe: Subscribe['canSubscribe'] = false

export const areMessagesOn: Subscribe['areMessagesOn'] = async () => undefined

export const askToSubscribe: Subscribe['askToSubscribe'] = async () => ({ status: 'unsupported' })
