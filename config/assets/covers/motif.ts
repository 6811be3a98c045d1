import type { Random } from './seed'
import type { CoverTones } from './tones'

/**
 * Draws one picture. It keeps within x 80 to 520, or the square cut would cut it. It may ask for random numbers for small
 * turns; their order is part of the picture.
 */
export type Motif = (tones: CoverTones, next: Random) => string

/** By name; an id without a name picks by place in the list, so new ones go to the end. */
export type Motifs = Readonly<Record<string, Motif>>
