import type { Sql } from '../store/database'

export interface Role {
  readonly role: 'admin' | 'organiser' | 'staff'
  /** The venue it is confined to; without one it is for the whole edition. */
  readonly venueId?: string
}

interface RoleRow {
  readonly role: Role['role']
  readonly venue_id: string
}

/** What an account may do for others, as the database has it; nothing a client says counts. */
export async function rolesOf(sql: Sql, accountId: string): Promise<readonly Role[]> {
  const rows = await sql.query<RoleRow>(
    'select role, venue_id from account_role where account_id = $1 order by role, venue_id',
    [accountId],
  )
  return rows.map(({ role, venue_id: venueId }) => ({ role, ...(venueId !== '' && { venueId }) }))
}

/** Whether a role holds at all of these venues. */
const covers = ({ venueId }: Role, venueIds: readonly string[]): boolean =>
  venueId === undefined || venueIds.every((id) => id === venueId)

/** Whether these roles let somebody decide what takes place, and when, at all of these venues. */
export function maySchedule(roles: readonly Role[], venueIds: readonly string[]): boolean {
  return roles.some((one) => one.role !== 'staff' && covers(one, venueIds))
}

/** Whether these roles let somebody check people in at this venue. */
export function mayAdmit(roles: readonly Role[], venueId: string): boolean {
  return roles.some((one) => covers(one, [venueId]))
}

/** Gives a role; giving it again changes nothing. */
export async function grantRole(sql: Sql, accountId: string, { role, venueId = '' }: Role): Promise<void> {
  await sql.query(
    `insert into account_role (account_id, role, venue_id) values ($1, $2, $3)
     on conflict (account_id, role, venue_id) do nothing`,
    [accountId, role, venueId],
  )
}

/** Takes a role away again. */
export async function revokeRole(sql: Sql, accountId: string, { role, venueId = '' }: Role): Promise<void> {
  await sql.query('delete from account_role where account_id = $1 and role = $2 and venue_id = $3', [
    accountId,
    role,
    venueId,
  ])
}
