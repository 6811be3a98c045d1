import type { Instant, Period } from './time'
import type { Point } from './geo'

/** Where a fact comes from: the public notice, word for word, or us, and then the screen says so. */
export type Source = 'notice' | 'provisional'

/** One thing the notice gives and in the words the notice gives it. */
export interface Quote {
  /** Section of the notice, e.g. `四(三)3`. */
  readonly section: string
  readonly text: string
}

export interface Contact {
  readonly name: string
  readonly email?: string
  readonly phone?: string
}

export interface ContentArea {
  readonly title: string
  readonly text: string
}

export interface Notice {
  readonly title: string
  /** The document the notice implements, e.g. 晋科发〔2025〕16号. */
  readonly basis: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly issuers: readonly string[]
}

/** Most live registrations in the edition. They keep one visitor from taking what is meant for many. */
export interface SignUpLimits {
  readonly perAccount: number
  readonly perPhone: number
}

/** 届: one city, one year. Everything the code must not know about a place is in here. */
export interface Edition {
  readonly id: string
  readonly city: string
  readonly title: string
  readonly theme: string
  readonly period: Period
  readonly notice: Notice
  readonly hosts: readonly string[]
  readonly contentAreas: readonly ContentArea[]
  readonly requirements: readonly ContentArea[]
  readonly contacts: readonly Contact[]
  /** Centre of the city, where the map opens. */
  readonly center: Point
  /** The activity to show first to whoever comes with children. */
  readonly forFamilies?: string
  /** Set for an edition shown as a demonstration: its clock starts here instead of at the real time. */
  readonly demoClock?: Instant
  /** Without them an account and a phone number may have as many as they like. */
  readonly limits?: SignUpLimits
  /** The text a guardian agrees to, and its version. */
  readonly consent: ConsentText
}

export interface ConsentText {
  readonly version: string
  readonly paragraphs: readonly string[]
}

/** Which of the drawn colour families a category wears; the palette has exactly these. */
export type Hue = 'opening' | 'health' | 'spirit' | 'volunteer' | 'youth' | 'study' | 'transfer'

export interface Category {
  readonly id: string
  readonly title: string
  /** Used where the full title would not fit beside a state, e.g. 成果转化. */
  readonly shortTitle?: string
  readonly hue: Hue
}

/** One of the public-interest fields of section 三(三), e.g. 人工智能. */
export interface Topic {
  readonly id: string
  readonly title: string
}

export interface District {
  readonly id: string
  readonly title: string
  readonly center: Point
}
