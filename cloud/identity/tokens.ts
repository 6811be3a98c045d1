import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { CodedError } from '../../src/domain/errors'
import type { Database } from '../store/database'
import type { Identify } from './identify'
import { recently } from './recently'

/** 256 random bits: nobody guesses one. */
const TOKEN_BYTES = 32
const BEARER = /^Bearer ([\w-]{43})$/
/** WeChat gives another without a word to the visitor. */
const WECHAT_HOURS = 12
/** A guest's token is all that leads to their tickets, so it outlives the year's edition. */
const GUEST_HOURS = 366 * 24
/** As long as a token may still be taken for good after its row is gone. */
const REMEMBERED_MS = 30_000

/** What is kept of a token: whoever reads the table cannot use what stands there. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface Tokens {
  /** A token for whoever WeChat says this is; the same account every time. */
  signIn(openid: string): Promise<string>
  /** A token for a visitor of the web page: a new account each time. */
  signInGuest(): Promise<string>
  /** From `Authorization: Bearer`; every other header, `x-wx-*` above all, is only what somebody claims. */
  readonly identify: Identify
  /** Takes none of an account that is no more; another process may, for half a minute. */
  forget(accountId: string): void
  /** Deletes those that nobody can use any more. */
  forgetExpired(): Promise<void>
}

interface TokenRow {
  readonly account_id: string
  /** Ms since 1970. */
  readonly expires_ms: string
}

const FIND = `
  select account_id, (extract(epoch from expires_at) * 1000)::bigint::text as expires_ms
  from token where hash = $1`

/** @param nowMs the real clock, also in a demonstration */
export function createTokens(database: Database, nowMs: () => number): Tokens {
  const known = recently<TokenRow>(REMEMBERED_MS, nowMs)

  async function issue(accountId: string, hours: number): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    await database.query(
      `insert into token (hash, account_id, expires_at) values ($1, $2, to_timestamp($3::bigint / 1000.0))`,
      [hashOf(token), accountId, nowMs() + hours * 3_600_000],
    )
    return token
  }

  async function find(hash: string): Promise<TokenRow | undefined> {
    const remembered = known.get(hash)
    if (remembered) return remembered
    const [row] = await database.query<TokenRow>(FIND, [hash])
    if (row) known.set(hash, row)
    return row
  }

  return {
    signIn: async (openid) => issue(await accountOf(database, openid), WECHAT_HOURS),
    signInGuest: () => issue(randomUUID(), GUEST_HOURS),
    async identify({ authorization }) {
      const token = BEARER.exec(authorization ?? '')?.[1]
      if (token === undefined) throw new CodedError('signed-out')
      const row = await find(hashOf(token))
      if (!row || Number(row.expires_ms) <= nowMs()) throw new CodedError('signed-out')
      return { accountId: row.account_id }
    },
    forget: (accountId) => known.forget((row) => row.account_id === accountId),
    async forgetExpired() {
      await database.query('delete from token where expires_at <= to_timestamp($1::bigint / 1000.0)', [
        nowMs(),
      ])
    },
  }
}

/** The account of somebody whom WeChat knows by this openid; made when they first come. */
export async function accountOf(database: Database, openid: string): Promise<string> {
  await database.query(
    'insert into wechat_account (openid, account_id) values ($1, $2) on conflict (openid) do nothing',
    [openid, randomUUID()],
  )
  const [row] = await database.query<{ readonly account_id: string }>(
    'select account_id from wechat_account where openid = $1',
    [openid],
  )
  if (!row) throw new CodedError('unexpected')
  return row.account_id
}
