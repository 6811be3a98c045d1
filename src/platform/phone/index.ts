import type { Phone } from './contract'

export type { PhoneButtonProps } from './contract'

export const PhoneButton: Phone['PhoneButton'] = undefined
