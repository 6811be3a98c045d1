import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { Sight } from '@/platform/visibility'

/** What is known of the parts of one list: how high each is, since cards differ, and whether it is near. */
export type SightMemory = Map<string, Sight>

const memories = new WeakMap<ProgrammeFilter, Readonly<Record<'elder' | 'plain', SightMemory>>>()

/** The memory of the list under this very filter, which outlives a look at the map; in 长辈版 cards are higher. */
export function memoryOf(filter: ProgrammeFilter, isElder: boolean): SightMemory {
  const known = memories.get(filter) ?? { elder: new Map(), plain: new Map() }
  memories.set(filter, known)
  return isElder ? known.elder : known.plain
}
