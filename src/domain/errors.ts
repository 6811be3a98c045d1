/** Everything that can be refused. Words for them live in `copy/`, HTTP status in `cloud/http/`, nowhere else. */
export const ERROR_CODES = [
  // the session
  'session-not-found',
  'session-cancelled',
  'session-ended',
  'sign-up-not-offered',
  'sign-up-not-open',
  'sign-up-closed',
  'session-full',
  'waiting-list-full',
  'capacity-below-taken',
  'session-times-crossed',
  'session-in-past',
  'venue-not-found',
  // the party
  'party-empty',
  'party-too-large',
  'attendee-twice',
  'already-registered',
  'not-in-party',
  'age-outside',
  'guardian-missing',
  'consent-missing',
  'consent-outdated',
  'too-many-registrations',
  'phone-too-many',
  // a registration
  'registration-not-found',
  'registration-cancelled',
  'already-checked-in',
  'not-offered',
  'offer-expired',
  'not-confirmed',
  'reconfirm-not-asked',
  // people and contact
  'person-not-found',
  'person-in-use',
  'name-missing',
  'name-too-long',
  'birth-year-invalid',
  'phone-invalid',
  'phone-not-given',
  // tickets
  'ticket-malformed',
  'ticket-forged',
  // the way there
  'signed-out',
  'sign-in-refused',
  'input-invalid',
  'too-many-requests',
  'service-unavailable',
  'offline',
  'storage-full',
  'unexpected',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Whether a word that came from elsewhere is one of our codes. */
export function isErrorCode(word: unknown): word is ErrorCode {
  return ERROR_CODES.some((code) => code === word)
}

/** What a sentence about the error needs; never personal data. */
export interface ErrorFacts {
  readonly [name: string]: string | number | readonly string[]
}

/** The one kind of error that use cases throw and screens understand. */
export class CodedError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly facts: ErrorFacts = {},
  ) {
    super(code)
    this.name = 'CodedError'
  }
}

/** Anything that was thrown; what is not ours is `unexpected`. */
export function codedOf(error: unknown): CodedError {
  return error instanceof CodedError ? error : new CodedError('unexpected')
}

/** The code of anything that was thrown. */
export function codeOf(error: unknown): ErrorCode {
  return codedOf(error).code
}
