import type { Contact } from './contract'

export type { Contact, ContactResult } from './contract'

export const call: Contact['call'] = async () => 'unsupported'
export const mail: Contact['mail'] = async () => 'unsupported'
