import type { Contact, ContactResult } from './contract'

/** `_self`: the browser hands these to the phone or the mail program and the page stays. */
function open(href: string): ContactResult {
  window.open(href, '_self')
  return 'opened'
}

export const call: Contact['call'] = async (phone) => open(`tel:${phone.replace(/[^\d+*#,;]/g, '')}`)
export const mail: Contact['mail'] = async (address) =>
  open(`mailto:${encodeURIComponent(address).replace('%40', '@')}`)
