import { CodedError } from './errors'

/** Mobile numbers of mainland China: eleven digits from 13 to 19 (工信部电信网编号计划). */
const MOBILE = /^1[3-9]\d{9}$/

/**
 * The bare eleven digits of what a person typed: full-width figures, spaces, dashes and +86 are forgiven.
 * @throws CodedError phone-invalid
 */
export function checkedPhone(typed: string): string {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)?86(?=1)/, '')
  if (!MOBILE.test(digits)) throw new CodedError('phone-invalid')
  return digits
}
