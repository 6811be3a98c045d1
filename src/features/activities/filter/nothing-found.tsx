import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { List, ListRow } from '@/components/list-row'
import { filter as topic } from '@/copy/topics/filter'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { queryProgramme } from '@/domain/programme-query'
import { similarWords } from '@/domain/similar-words'
import { dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { filterWords } from '../list/filter-words'
import css from './filter.module.scss'
import { Part } from './options'
import { useSurvey } from './use-survey'

const SUGGESTED = 6

interface NothingFoundProps {
  readonly programme: LoadedProgramme
  readonly filter: ProgrammeFilter
  readonly onFilter: (filter: ProgrammeFilter) => void
}

/** Names what stands in the way, and how much there is without it. */
export function NothingFound({ programme, filter, onFilter }: NothingFoundProps) {
  const words = useWords(topic)
  const copy = useCopy()
  const context = useQueryContext()
  const { index, texts } = programme
  const { facets } = useSurvey(programme, filter)
  const text = filter.text?.trim()
  const kept: ProgrammeFilter = text ? { text } : {}
  const sessionsOf = (some: ProgrammeFilter) =>
    queryProgramme(index, texts, some, context).filter(({ session }) => session !== undefined).length
  const isTextAlone = text !== undefined && queryProgramme(index, texts, kept, context).length === 0
  const restrictions = isTextAlone ? [] : filterWords(filter, index, copy, dayOf(context.now))
  const drops = restrictions.map(({ dimension, label }) => ({
    dimension,
    label: dimension === 'text' ? words.withoutText(label) : words.without(label),
    count: facets.without(dimension),
  }))
  const suggestions = isTextAlone ? similarWords(index, text, SUGGESTED) : []
  const title = isTextAlone ? words.nothingText(text) : drops.length > 1 ? words.nothing : words.nothingOne
  return (
    <View className={css.nothing}>
      <Text className={css.why}>{title}</Text>
      {drops.length > 1 && (
        <>
          <Text className={css.how}>
            {drops.some(({ count }) => count > 0) ? words.dropOne : words.dropNone}
          </Text>
          <List>
            {drops.map(({ dimension, label, count }) => (
              <ListRow
                key={dimension}
                icon="x"
                title={label}
                aside={words.sessions(count)}
                {...(count > 0 && { onTap: () => onFilter({ ...filter, [dimension]: undefined }) })}
              />
            ))}
          </List>
        </>
      )}
      {suggestions.length > 0 && (
        <Part title={words.perhaps}>
          <View className={css.options}>
            {suggestions.map((word) => (
              <Chip key={word} label={word} isOn={false} onTap={() => onFilter({ text: word })} />
            ))}
          </View>
        </Part>
      )}
      {isTextAlone || !text ? (
        <Button tone="soft" label={words.dropAll(sessionsOf({}))} onTap={() => onFilter({})} isBlock />
      ) : (
        <Button
          tone="soft"
          label={words.keepText(text, sessionsOf(kept))}
          onTap={() => onFilter(kept)}
          isBlock
        />
      )}
    </View>
  )
}
