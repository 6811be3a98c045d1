import type { Session } from '../../src/domain/session'
import type { Clock, Store } from '../../src/usecases/ports'
import type { Database } from '../store/database'
import { sessionOf, type SessionRow } from '../store/rows'
import { together } from '../store/work'
import { FieldError } from './fields'
import { messageOf } from './message'
import { claim, giveUpLost, settle, type News } from './outbox'
import type { SendMessage } from './send'
import { isStillTrue } from './still-true'
import type { Templates } from './templates'

/** Sends what is due, up to some hundred; answers whether there may be more. */
export type Deliver = () => Promise<boolean>

/** Calls that are made at the same time. */
const LANES = 8
/** So that a server that is stopped does not have to wait for a long outbox. */
const MOST_PER_LANE = 25

export interface DeliverOptions {
  readonly database: Database
  readonly store: Pick<Store, 'registration' | 'programme'>
  readonly clock: Clock
  readonly templates: Templates
  readonly send: SendMessage
  /** From 0 to 1. */
  readonly random: () => number
  /** Told of each message: its kind and a code. Never whom it went to or what it said. */
  readonly log: (line: { readonly kind: string; readonly outcome: string; readonly reason?: string }) => void
}

type Result = Parameters<typeof settle>[2]

const skipped = (reason: string): Result => ({ kind: 'skipped', reason })

/**
 * Sends each news in the outbox at most once. It is marked as being sent before the call; if the process dies, or the
 * answer is lost, nobody knows whether it arrived, and a reminder too few is better than one too many.
 */
export function createDeliver(options: DeliverOptions): Deliver {
  const { database, store, clock, templates, send, random, log } = options

  async function openidOf(accountId: string): Promise<string | undefined> {
    const [row] = await database.query<{ readonly openid: string }>(
      'select openid from wechat_account where account_id = $1 limit 1',
      [accountId],
    )
    return row?.openid
  }

  async function sessionNow(id: string): Promise<Session | undefined> {
    const [row] = await database.query<Pick<SessionRow, 'body' | 'capacity'>>(
      'select body, capacity from session where id = $1',
      [id],
    )
    return row && sessionOf(row)
  }

  async function attempt(news: News): Promise<Result> {
    const { kind, account_id: accountId, facts } = news
    const template = templates[kind]
    if (!template) return skipped('no-template')
    const openid = await openidOf(accountId)
    if (openid === undefined) return skipped('not-on-wechat')
    const registration = await store.registration(accountId, news.registration_id)
    const programme = await store.programme()
    const session = await sessionNow(news.session_id)
    if (!registration || !session || !isStillTrue(news, registration, session, clock.now()))
      return skipped('outdated')
    try {
      return await send(openid, messageOf(template, { registration, session, programme, facts }))
    } catch (error) {
      if (error instanceof FieldError) return { kind: 'refused', reason: `field-${error.field}` }
      throw error
    }
  }

  async function lane(): Promise<boolean> {
    for (let n = 0; n < MOST_PER_LANE; n += 1) {
      const news = await claim(database, clock.now())
      if (!news) return false
      // Only reading our own database can fail here, before anything was sent.
      const result = await attempt(news).catch((): Result => ({ kind: 'later', reason: 'not-prepared' }))
      await settle(database, news, result, clock.now(), random())
      log({ kind: news.kind, outcome: result.kind, ...('reason' in result && { reason: result.reason }) })
    }
    return true
  }

  return async () => {
    await giveUpLost(database, clock.now())
    return (await together(Array.from({ length: LANES }, lane))).includes(true)
  }
}
