import type { Hue } from '../palette'

/** Five depths of one pigment, and a guest pigment that a picture uses once, on a small form. */
export interface CoverTones {
  readonly deep: string
  readonly solid: string
  readonly mid: string
  readonly soft: string
  readonly pale: string
  readonly guest: string
  /** The lightest tone that still stands out on the ground itself. */
  readonly paper: string
}

function pigment(
  ...[deep, solid, mid, soft, pale, guest]: readonly [string, string, string, string, string, string]
): CoverTones {
  return { deep, solid, mid, soft, pale, guest, paper: soft }
}

export const coverTones: Readonly<Record<Hue, CoverTones>> = {
  opening: pigment('#5A3C00', '#B07A0C', '#E3B34A', '#F3D894', '#FBF1DA', '#1D4ED0'),
  health: pigment('#6F1531', '#B72D52', '#E77F99', '#F5BCCA', '#FCECF0', '#0B716E'),
  spirit: pigment('#2E1D66', '#6644B4', '#A48CE0', '#D3C6F3', '#F1ECFB', '#E3B34A'),
  volunteer: pigment('#12411F', '#2A7642', '#7DBD8C', '#BEDFC6', '#E8F4EA', '#E3B34A'),
  youth: pigment('#6B2504', '#BC4611', '#EF9467', '#F8C9AF', '#FDEEE6', '#1D4ED0'),
  study: pigment('#043F3E', '#0B716E', '#5DB4AE', '#ACDAD6', '#E3F3F1', '#BC4611'),
  transfer: pigment('#4A1944', '#8A3A80', '#C987C0', '#E5C3E0', '#F7EAF5', '#2A7642'),
}

/** A picture on the soft ground steps each light tone up by one, so that its large form still stands out. */
export function onSoftGround(tones: CoverTones): CoverTones {
  return { ...tones, soft: tones.pale, pale: '#FFFFFF', paper: '#FFFFFF' }
}
