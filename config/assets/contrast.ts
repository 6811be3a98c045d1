import { hues, states, type ColourName } from './palette'

/** A colour that is read on another, and the least contrast that takes. */
export interface Pair {
  readonly front: ColourName
  readonly back: ColourName
  readonly least: number
}

const surfaces: readonly ColourName[] = ['surface', 'surface-raised', 'surface-sunken']

function text(front: ColourName, ...backs: readonly ColourName[]): Pair[] {
  return backs.map((back) => ({ front, back, least: 4.5 }))
}

/** Every pair a screen uses: 4.5 for text, 3 for the outline of a control (WCAG 2.2, 1.4.3 and 1.4.11). */
export const pairs: readonly Pair[] = [
  ...text('text', ...surfaces),
  ...text('text-muted', ...surfaces),
  ...text('on-inverse', 'surface-inverse'),
  ...text('on-accent', 'accent'),
  ...text('accent', 'surface', 'surface-raised'),
  ...text('accent-ink', 'accent-tint', 'surface-raised'),
  ...hues.flatMap((hue) => [
    ...text('on-category', `category-${hue}-solid`),
    ...text(`category-${hue}-ink`, `category-${hue}-tint`, 'surface-raised', 'surface'),
    ...text('text', `category-${hue}-tint`),
  ]),
  ...states.flatMap((state) => [
    ...text('on-category', `state-${state}-solid`),
    ...text(`state-${state}-ink`, `state-${state}-tint`, 'surface-raised'),
    ...text('text', `state-${state}-tint`),
  ]),
  { front: 'line-strong', back: 'surface-raised', least: 3 },
]

/** 长辈版 asks more of quiet text than WCAG does. */
export const elderPairs: readonly Pair[] = surfaces.map((back) => ({ front: 'text-muted', back, least: 7 }))

function luminance(hex: string): number {
  const linear = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5)
}

/** WCAG contrast of two `#RRGGBB` colours, 1 to 21. */
export function ratio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}
