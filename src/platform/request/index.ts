import type { Requests } from './contract'

export type { Answered, Cancel, CloudService, Request, Requests, Response, Send } from './contract'

const unanswered: Requests['sendTo'] = () => async () => ({ kind: 'lost' })

export const sendTo: Requests['sendTo'] = unanswered

export const sendToCloud: Requests['sendToCloud'] = () => unanswered('')
