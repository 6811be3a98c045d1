import type { Random } from './contract'
import { plainBytes, uuidFrom } from './uuid-from'

export type { Random } from './contract'

export const newId: Random['newId'] = async () => uuidFrom(plainBytes())

export const chance: Random['chance'] = () => Math.random()
