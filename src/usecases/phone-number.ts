import { CodedError } from '../domain/errors'
import { checkedPhone } from '../domain/phone'
import type { PhoneNumber } from './api'
import type { Ports } from './ports'

/**
 * The caller's own number, for a form to fill in; nothing is kept.
 * @throws CodedError phone-not-given where nobody here can tell, phone-invalid for one that we do not take
 */
export async function phoneNumber(
  { phoneOf }: Ports,
  { code }: { readonly code: string },
): Promise<PhoneNumber> {
  if (!phoneOf) throw new CodedError('phone-not-given')
  return { phone: checkedPhone(await phoneOf(code)) }
}
