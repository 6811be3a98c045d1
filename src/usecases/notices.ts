import { dueNotices } from '../domain/due-notices'
import { CodedError } from '../domain/errors'
import { isInstant } from '../domain/instant'
import { firstNoticeOf, forgottenBefore, newestFirst } from '../domain/notice'
import { isOverdue } from '../domain/question'
import type { Registration } from '../domain/registration'
import type { Session } from '../domain/session'
import type { Instant } from '../domain/time'
import type { Caller, MyNotice } from './api'
import type { Ports, Store } from './ports'
import type { Submit } from './session-queue'

/** More than anybody scrolls through. */
const MOST = 100

interface Own {
  readonly registration: Registration
  readonly session: Session
}

async function ownOf(store: Store, caller: Caller): Promise<readonly Own[]> {
  const [registrations, { sessions }] = await Promise.all([
    store.registrationsOf(caller.accountId),
    store.programme(),
  ])
  const sessionOf = new Map(sessions.map((session) => [session.id, session]))
  return registrations.flatMap((registration) => {
    const session = sessionOf.get(registration.sessionId)
    return session ? [{ registration, session }] : []
  })
}

/** What happened to the caller's registrations and what it is time for, the newest first. */
export async function listNotices(
  { store, clock }: Ports,
  submit: Submit,
  caller: Caller,
): Promise<readonly MyNotice[]> {
  const now = clock.now()
  const before = await ownOf(store, caller)
  // Where no job runs, a place that was not confirmed in time is passed on when its owner looks.
  const overdue = before.filter(({ registration, session }) => isOverdue(registration, session, now))
  const late = new Set(overdue.map(({ session }) => session.id))
  await Promise.all([...late].map((sessionId) => submit(sessionId, { type: 'expire' })))

  const own = late.size > 0 ? await ownOf(store, caller) : before
  const { notices, readUntil } = await store.notices(caller.accountId)
  const forgotten = forgottenBefore(now)
  const kept = new Set(own.flatMap(({ session }) => (session.endsAt > forgotten ? [session.id] : [])))
  const due = own
    .flatMap(({ registration, session }) => dueNotices(registration, session, now))
    .map(({ occasion: _told, ...notice }) => notice)
  const first = own.map(({ registration }) => firstNoticeOf(registration))
  return [...notices, ...first, ...due]
    .filter(({ sessionId }) => kept.has(sessionId))
    .sort(newestFirst)
    .slice(0, MOST)
    .map((notice) => ({ ...notice, isRead: readUntil !== undefined && notice.at <= readUntil }))
}

/** @throws CodedError input-invalid for what is no time */
export async function readNotices(
  { store, clock }: Ports,
  caller: Caller,
  { until }: { readonly until: Instant },
): Promise<void> {
  if (!isInstant(until)) throw new CodedError('input-invalid', { fields: ['until'] })
  const now = clock.now()
  // What has not happened yet cannot have been read, whatever a phone's clock says.
  await store.readNotices(caller.accountId, until < now ? until : now)
}
