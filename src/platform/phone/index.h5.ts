import type { Phone } from './contract'

/** A browser knows no number. */
export const PhoneButton: Phone['PhoneButton'] = undefined
