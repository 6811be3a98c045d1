import type { PageTitle } from './contract'

export const setPageTitle: PageTitle['setPageTitle'] = () => undefined
