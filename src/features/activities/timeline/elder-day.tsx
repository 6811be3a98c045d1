import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import type { Entry } from '@/domain/programme-entry'
import { a11y } from '@/platform/a11y'
import { describeBlock, type Speech } from './describe-block'
import { EntryBlock } from './entry-block'
import type { ElderGroup } from './elder-groups'
import { othersOf, type Others } from './others-sheet'
import css from './rows.module.scss'

/** Fewer things on a screen: of an hour so many, the rest behind a button. */
const SHOWN = 2

interface ElderDayProps {
  readonly groups: readonly ElderGroup[]
  readonly speech: Speech
  readonly onOpen: (activityId: string, sessionId: string | undefined) => void
  readonly onMore: (others: Others) => void
}

/** The day as a list under its hours, for 长辈版. */
export function ElderDay({ groups, speech, onOpen, onMore }: ElderDayProps) {
  const row = (entry: Entry) => {
    const words = describeBlock(entry, speech)
    return <EntryBlock key={words.sessionId ?? words.activityId} {...words} onOpen={onOpen} />
  }
  return (
    <View className={css.rows}>
      {groups.flatMap(({ title, entries, more }) => {
        const left = entries.length - SHOWN
        const count = more(left)
        return [
          <Text key={title} className={css.heading} {...a11y({ role: 'heading' })}>
            {title}
          </Text>,
          ...entries.slice(0, SHOWN).map(row),
          left > 0 && (
            <Button
              key={`${title} ${count}`}
              label={count}
              tone="soft"
              isBlock
              onTap={() => onMore(othersOf(speech.words.moreTitle(title, count), entries.slice(SHOWN)))}
            />
          ),
        ]
      })}
    </View>
  )
}
