import type { Network } from './contract'

export type { Network } from './contract'

export const onNetworkChange: Network['onNetworkChange'] = () => () => undefined
