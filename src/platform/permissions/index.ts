import type { Permissions } from './contract'

export type { Permissions } from './contract'

export const openPermissions: Permissions['openPermissions'] = async () => undefined
