import { chunksOf, type EntryGroup } from './group-entries'
import { EntryPart, type PartProps } from './entry-part'
import css from './entry-groups.module.scss'
import type { SightMemory } from './sight-memory'
import { Windowed } from './windowed'

/** Cards that are drawn and taken away together, a little more than a screenful. */
const CHUNK = 20
/** Chunks that leave one empty place together once they are far: thousands of cards are a few dozen places. */
const BLOCK = 10
const NEAR = 800
const FAR = 3000

interface EntryGroupsProps extends PartProps {
  readonly groups: readonly EntryGroup[]
  readonly memory: SightMemory
}

/** The list, of which only what is near the window is drawn. */
export function EntryGroups({ groups, memory, ...rest }: EntryGroupsProps) {
  const chunks = chunksOf(groups, CHUNK).map((part, i) => ({ part, id: `list-${i}` }))
  const blocks = Array.from({ length: Math.ceil(chunks.length / BLOCK) }, (_, i) => ({
    id: `list-block-${i}`,
    inside: chunks.slice(i * BLOCK, (i + 1) * BLOCK),
  }))
  return (
    <>
      {blocks.map((block) => (
        <Windowed key={block.id} id={block.id} reach={FAR} memory={memory}>
          {() =>
            block.inside.map(({ id, part }) => (
              <Windowed key={id} id={id} reach={NEAR} memory={memory} className={css.part}>
                {() => <EntryPart part={part} {...rest} />}
              </Windowed>
            ))
          }
        </Windowed>
      ))}
    </>
  )
}
