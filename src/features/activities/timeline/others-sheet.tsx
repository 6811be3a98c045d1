import { View } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import type { Entry } from '@/domain/programme-entry'
import { describeBlock, type Speech } from './describe-block'
import { EntryBlock } from './entry-block'
import css from './rows.module.scss'

/** What stands behind "more". By id, so that an open list shows how full each is now. */
export interface Others {
  readonly title: string
  readonly ids: readonly string[]
}

const idOf = ({ session, activity }: Entry): string => session?.id ?? activity.id

export function othersOf(title: string, entries: readonly Entry[]): Others {
  return { title, ids: entries.map(idOf) }
}

interface OthersSheetProps {
  readonly others: Others | undefined
  readonly entries: readonly Entry[]
  readonly speech: Speech
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
  readonly onClose: () => void
}

export function OthersSheet({ others, entries, speech, onOpen, onClose }: OthersSheetProps) {
  if (!others) return null
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]))
  return (
    <Sheet isOpen title={others.title} onClose={onClose} closeLabel={speech.copy.common.close}>
      <View className={css.rows}>
        {others.ids.map((id) => {
          const entry = byId.get(id)
          return entry && <EntryBlock key={id} {...describeBlock(entry, speech)} onOpen={onOpen} />
        })}
      </View>
    </Sheet>
  )
}
