/** `copied`: this host cannot open it, the text is on the clipboard, and the screen says so. */
export type ContactResult = 'opened' | 'copied' | 'cancelled' | 'unsupported'

export interface Contact {
  readonly call: (phone: string) => Promise<ContactResult>
  readonly mail: (address: string) => Promise<ContactResult>
}
