/** What a screen reader should know of an element. */
export interface A11yFacts {
  readonly role?: string
  readonly label?: string
  readonly hidden?: boolean
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly live?: 'polite' | 'assertive'
}

type State = 'hidden' | 'checked' | 'disabled' | 'pressed'

/** To be spread on a Taro component. One host's names only; the others are absent, since each prop is sent to WeChat. */
export type A11yProps = {
  readonly role?: string
  readonly ariaRole?: string
  readonly 'aria-level'?: number
  readonly 'aria-label'?: string
  readonly ariaLabel?: string
  readonly 'aria-live'?: 'polite' | 'assertive'
  readonly ariaLive?: 'polite' | 'assertive'
} & { readonly [Name in `aria-${State}` | `aria${Capitalize<State>}`]?: 'true' | 'false' }

/** The part of a tap that a handler may need: a button inside a card stops it there. */
export interface TapEvent {
  stopPropagation(): void
}

export interface PressableFacts extends A11yFacts {
  /** Class while pressed on WeChat (`hover-class`); a browser has `:active`. */
  readonly hoverClass?: string
}

export type PressableProps = A11yProps & {
  readonly onClick: (event: TapEvent) => void
  readonly hoverClass?: string
  readonly tabIndex?: number
  readonly onKeyDown?: (event: KeyPress) => void
}

/** The part of a key event that both a native and a React event have. */
export interface KeyPress extends TapEvent {
  readonly key: string
  readonly repeat?: boolean
  readonly target: unknown
  readonly currentTarget: unknown
  preventDefault(): void
}

export interface A11y {
  /** To be spread on what is in Chinese whatever the page is in. Browsers only: WeChat has no such attribute. */
  readonly inChinese: { readonly lang?: string }
  /** Facts to this host's attributes. Facts that are left out or undefined give no attribute. */
  readonly a11y: (facts: A11yFacts) => A11yProps
  /** A View that works like a button: tap, keyboard, name, role. A disabled one keeps its name and does nothing. */
  readonly pressable: (onTap: (event: TapEvent) => void, facts: PressableFacts) => PressableProps
}
