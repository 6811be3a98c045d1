import type { SignIn } from './contract'

export type { SignIn } from './contract'

export const hasAccount: SignIn['hasAccount'] = false

export const loginCode: SignIn['loginCode'] = async () => undefined
