import * as v from 'valibot'
import { CodedError } from '../../src/domain/errors'
import type { Api, ChangeSessionInput, CheckInInput, SessionRef } from '../../src/usecases/api'
import type { Operation } from '../../src/usecases/wire'

/** Longest id that a client may make up: a UUID has 36 characters. */
const ID_MAX = 64
/** More people than any session admits in one party. */
const PARTY_MAX = 50

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID_MAX))
/** Long enough that no sentence of ours is cut; the domain says what is too long for whom. */
const text = v.pipe(v.string(), v.maxLength(200))
/** UUIDv7, RFC 9562: the only form in which a client may name a registration. */
const registrationId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
)
/** The domain says whether there is such a time. */
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/))
const nothing = v.strictObject({})
const registrationRef = v.strictObject({ registrationId: id })

const person = v.strictObject({
  id,
  kind: v.picklist(['adult', 'child']),
  name: text,
  birthYear: v.optional(v.pipe(v.number(), v.integer())),
})

/** A day holds fewer sessions that could clash. */
const CLASHES_MAX = 50

const party = v.pipe(v.array(id), v.maxLength(PARTY_MAX))

const registration = v.strictObject({
  id: registrationId,
  sessionId: id,
  attendeeIds: party,
  phone: text,
  consent: v.optional(v.strictObject({ textVersion: text, guardianId: id })),
  acceptWaiting: v.boolean(),
  acceptedClashes: v.optional(v.pipe(v.array(id), v.maxLength(CLASHES_MAX))),
})

type InputOf<O extends Operation> = Parameters<Api[O]> extends readonly [infer Input] ? Input : object

/** What each operation takes, to the letter: a field nobody asked for is refused, so that none can be smuggled in. */
export const inputs = {
  getProgramme: nothing,
  getAvailability: nothing,
  listPeople: nothing,
  savePerson: person,
  removePerson: v.strictObject({ personId: id }),
  listRegistrations: nothing,
  register: registration,
  changeParty: v.strictObject({ registrationId: id, attendeeIds: party }),
  withdrawConsent: registrationRef,
  cancel: registrationRef,
  confirmOffer: registrationRef,
  reconfirm: registrationRef,
  getTicket: registrationRef,
  eraseAccount: nothing,
  phoneNumber: v.strictObject({ code: v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)) }),
  listNotices: nothing,
  readNotices: v.strictObject({ until: instant }),
} satisfies { readonly [O in Operation]: v.GenericSchema<unknown, InputOf<O>> }

/** @throws CodedError input-invalid */
function parsed<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '').filter(Boolean)
  throw new CodedError('input-invalid', { fields: [...new Set(fields)] })
}

/** The same for what hosts do. */
export const organiserInputs = {
  changeSession: v.strictObject({
    sessionId: id,
    startsAt: v.optional(instant),
    endsAt: v.optional(instant),
    venueId: v.optional(id),
    status: v.optional(v.picklist(['cancelled'])),
  }),
  attendance: v.strictObject({ sessionId: id }),
  checkIn: v.strictObject({ sessionId: id, registrationId: id }),
}

/** @throws CodedError input-invalid naming the fields */
export const parseChange = (value: unknown): ChangeSessionInput => {
  const { sessionId, startsAt, endsAt, venueId, status } = parsed(organiserInputs.changeSession, value)
  return {
    sessionId,
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(venueId !== undefined && { venueId }),
    ...(status !== undefined && { status }),
  }
}

/** @throws CodedError input-invalid naming the fields */
export const parseSessionRef = (value: unknown): SessionRef => parsed(organiserInputs.attendance, value)

/** @throws CodedError input-invalid naming the fields */
export const parseCheckIn = (value: unknown): CheckInInput => parsed(organiserInputs.checkIn, value)

/**
 * The input as the operation takes it.
 * @throws CodedError input-invalid naming the fields, never what stood in them
 */
export function parseInput<O extends Operation>(
  operation: O,
  value: unknown,
): v.InferOutput<(typeof inputs)[O]> {
  return parsed<v.InferOutput<(typeof inputs)[O]>>(inputs[operation], value)
}
