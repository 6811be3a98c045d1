import type { Api, OrganiserApi } from './api'

export type Operation = keyof Api

interface Wire {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`. `:name` is a field of the input; what is left of the input is the body. */
  readonly path: string
  /** Answered without knowing who asks: Moments' single-page mode has no identity. */
  readonly isPublic?: true
}

/**
 * How each operation travels: from this table come the server's routes, the phone's client and the OpenAPI document.
 * WeChat's `callContainer` knows these four methods. Each may be sent again without harm when its answer was lost, and
 * no personal data stands in a path.
 */
export const wire = {
  getProgramme: { method: 'GET', path: '/programme', isPublic: true },
  getAvailability: { method: 'GET', path: '/availability', isPublic: true },
  listPeople: { method: 'GET', path: '/people' },
  savePerson: { method: 'PUT', path: '/people/:id' },
  removePerson: { method: 'DELETE', path: '/people/:personId' },
  listRegistrations: { method: 'GET', path: '/registrations' },
  register: { method: 'PUT', path: '/registrations/:id' },
  changeParty: { method: 'POST', path: '/registrations/:registrationId/party' },
  withdrawConsent: { method: 'POST', path: '/registrations/:registrationId/withdraw-consent' },
  cancel: { method: 'POST', path: '/registrations/:registrationId/cancel' },
  confirmOffer: { method: 'POST', path: '/registrations/:registrationId/confirm' },
  reconfirm: { method: 'POST', path: '/registrations/:registrationId/reconfirm' },
  getTicket: { method: 'GET', path: '/registrations/:registrationId/ticket' },
  eraseAccount: { method: 'DELETE', path: '/account' },
  // A code is good once: asked again, it is refused, and the number is typed.
  phoneNumber: { method: 'POST', path: '/phone-number' },
  listNotices: { method: 'GET', path: '/notices' },
  readNotices: { method: 'POST', path: '/notices/read' },
} as const satisfies Readonly<Record<Operation, Wire>>

export const API_ROOT = '/api/v1'

/** The same for what hosts do; the citizens' app knows nothing of it. */
export const organiserWire = {
  changeSession: { method: 'POST', path: '/organiser/sessions/:sessionId' },
  attendance: { method: 'GET', path: '/organiser/sessions/:sessionId/attendance' },
  checkIn: { method: 'POST', path: '/organiser/sessions/:sessionId/check-ins' },
} as const satisfies Readonly<Record<keyof OrganiserApi, Wire>>

export interface WireRequest {
  readonly method: Wire['method']
  /** From the server's root, ready to be sent. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** The request that carries this input. */
export function requestOf(operation: Operation, input: object = {}): WireRequest {
  const { method, path } = wire[operation]
  const left = new Map<string, unknown>(Object.entries(input))
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left.get(name)
    left.delete(name)
    return encodeURIComponent(String(value))
  })
  return {
    method,
    path: API_ROOT + filled,
    ...(left.size > 0 && { body: Object.fromEntries(left) }),
  }
}

/** How somebody gets the token that stands for them: POST, answered with `SignedIn`. */
export const SIGN_IN = {
  /** A visitor of the web page; no body. */
  guest: `${API_ROOT}/sign-in/guest`,
  /** A WeChat user; the body is `{ code }`, as `wx.login` gives it: good once, for five minutes. */
  wechat: `${API_ROOT}/sign-in/wechat`,
} as const

/** What signing in answers. */
export interface SignedIn {
  /** Sent from then on as `Authorization: Bearer …`; when it has expired, requests answer `signed-out`. */
  readonly token: string
}
