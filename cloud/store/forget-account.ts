import type { Database } from './database'

/** Whatever else names an account. Its tokens and its openid are what leads to it: they go with the rest or not at all. */
const TABLES = ['notice', 'notices_read', 'outbox', 'account_role', 'token', 'wechat_account']

/**
 * Deletes all rows of an account but its registrations.
 * @returns how many people were in its household
 */
export async function forgetAccount(database: Database, accountId: string): Promise<number> {
  return database.transaction(async (sql) => {
    const people = await sql.query('delete from person where account_id = $1 returning id', [accountId])
    for (const table of TABLES) await sql.query(`delete from ${table} where account_id = $1`, [accountId])
    return people.length
  })
}
