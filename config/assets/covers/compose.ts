import type { Hue } from '../palette'
import type { Motif } from './motif'
import { drawnFor, motifs } from './motifs'
import { hash, random } from './seed'
import { coverTones, onSoftGround } from './tones'

export interface Cover {
  readonly category: Hue
  readonly id: string
  readonly motif?: string | undefined
}

export type Crop = 'square' | 'wide'

const crops: Readonly<Record<Crop, { x: number; width: number }>> = {
  square: { x: 60, width: 480 },
  wide: { x: 0, width: 600 },
}

/** The named picture; else the one drawn for this activity; else one that the id picks, so an unknown name is no error. */
function motifOf({ category, id, motif }: Cover, seed: number): Motif {
  const family = new Map(Object.entries(motifs[category]))
  const names = [motif, drawnFor.get(motif ?? ''), drawnFor.get(id)]
  const named = names.find((name) => name !== undefined && family.has(name))
  const picked = named === undefined ? [...family.values()][seed % family.size] : family.get(named)
  if (!picked) throw new Error(`no motif for ${category}`)
  return picked
}

/** A cover as SVG, `width` pixels wide. Pure: an id gives the same picture each time. */
export function cover(choice: Cover, crop: Crop, width: number): string {
  const seed = hash(`${choice.category}/${choice.id}`)
  const next = random(seed)
  const tones = coverTones[choice.category]
  const isPale = next() > 0.5
  const shapes = motifOf(choice, seed)(isPale ? tones : onSoftGround(tones), next)
  const { x, width: w } = crops[crop]
  const ground = `<rect width="600" height="480" fill="${isPale ? tones.pale : tones.soft}"/>`
  const size = `width="${width}" height="${(width * 480) / w}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} 0 ${w} 480" ${size}>${ground}${shapes}</svg>`
}
