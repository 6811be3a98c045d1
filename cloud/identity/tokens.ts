import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { CodedError } from '../../src/domain/errors'
import type { Database } from '../store/database'
import type { Identify } from './identify'

/** 256 random bits: nobody guesses one. */
const TOKEN_BYTES = 32
const BEARER = /^Bearer ([\w-]{43})$/

/** What is kept of a token: whoever reads the table cannot use what stands there. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface Tokens {
  /** A token for whoever WeChat says this is; the same account every time. */
  signIn(openid: string): Promise<string>
  /** A token for a visitor of the web page: a new account each time. */
  signInGuest(): Promise<string>
  /** From `Authorization: Bearer`; every other header, `x-wx-*` above all, is only what somebody claims. */
  readonly identify: Identify
}

export function createTokens(database: Database): Tokens {
  async function issue(accountId: string): Promise<string> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    await database.query('insert into token (hash, account_id) values ($1, $2)', [hashOf(token), accountId])
    return token
  }
  async function accountOf(openid: string): Promise<string> {
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
  return {
    signIn: async (openid) => issue(await accountOf(openid)),
    signInGuest: () => issue(randomUUID()),
    async identify({ authorization }) {
      const token = BEARER.exec(authorization ?? '')?.[1]
      if (token === undefined) throw new CodedError('signed-out')
      const [row] = await database.query<{ readonly account_id: string }>(
        'select account_id from token where hash = $1',
        [hashOf(token)],
      )
      if (!row) throw new CodedError('signed-out')
      return { accountId: row.account_id }
    },
  }
}
