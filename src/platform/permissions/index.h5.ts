import type { Permissions } from './contract'

/** Nothing here asks a browser for more than it gives by itself. */
export const openPermissions: Permissions['openPermissions'] = async () => undefined
