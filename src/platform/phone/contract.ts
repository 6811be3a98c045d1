import type { ComponentType } from 'react'

export interface PhoneButtonProps {
  readonly label: string
  readonly className?: string
  /** Good once, for five minutes; what it stands for is for a server to ask. Not called when somebody refuses. */
  readonly onCode: (code: string) => void
}

export interface Phone {
  /** The host's own button for one's own number; absent where a host has none. */
  readonly PhoneButton: ComponentType<PhoneButtonProps> | undefined
}
