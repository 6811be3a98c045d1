import type { Random } from './contract'
import { BYTES, plainBytes, uuidFrom } from './uuid-from'

export const newId: Random['newId'] = async () =>
  uuidFrom(typeof crypto === 'undefined' ? plainBytes() : crypto.getRandomValues(new Uint8Array(BYTES)))

export const chance: Random['chance'] = () => Math.random()
