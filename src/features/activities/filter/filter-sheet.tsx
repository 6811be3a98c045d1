import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Sheet } from '@/components/sheet'
import { filter as topic } from '@/copy/topics/filter'
import { useCopy, useWords } from '@/copy/use-copy'
import type { AudienceId } from '@/domain/activity'
import type { ProgrammeFilter, Standing } from '@/domain/programme-filter'
import { dayOf } from '@/domain/time'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { AgePart } from './age-part'
import { DaysPart } from './days-part'
import css from './filter.module.scss'
import { NearPart } from './near-part'
import { Options, Part } from './options'
import { useSurvey } from './use-survey'

const STANDINGS: readonly Standing[] = ['open', 'in-time', 'waiting-list']
const AUDIENCES: readonly AudienceId[] = ['public', 'family', 'youth', 'science-worker', 'enterprise']

interface FilterSheetProps {
  readonly programme: LoadedProgramme
  readonly filter: ProgrammeFilter
  readonly onApply: (filter: ProgrammeFilter) => void
  readonly onClose: () => void
}

/** All restrictions, each with what it would leave; what is chosen holds once the button is tapped. */
export function FilterSheet({ programme, filter, onApply, onClose }: FilterSheetProps) {
  const words = useWords(topic)
  const { list } = useCopy().browse
  const [draft, setDraft] = useState(filter)
  const today = dayOf(useQueryContext().now)
  const { entries, facets } = useSurvey(programme, draft)
  const { edition, categories, topics, districts } = programme.index.programme
  const set = <K extends keyof ProgrammeFilter>(field: K) => {
    return (value: ProgrammeFilter[K]) => setDraft((now) => ({ ...now, [field]: value }))
  }
  const sessions = entries.filter(({ session }) => session !== undefined).length
  const footer = (
    <View className={css.actions}>
      <Button
        tone="text"
        label={words.clear}
        onTap={() => setDraft({ text: draft.text, sort: draft.sort })}
      />
      <Button label={words.see(sessions, entries.length)} onTap={() => onApply(draft)} isBlock />
    </View>
  )
  return (
    <Sheet isOpen title={words.title} closeLabel={words.close} onClose={onClose} footer={footer}>
      <DaysPart
        today={today}
        period={edition.period}
        facets={facets}
        value={draft.days}
        onChange={set('days')}
      />
      <Part title={words.standing}>
        <Options
          options={STANDINGS.map((value) => ({
            value,
            label: list.standing[value],
            count: facets.standings.get(value) ?? 0,
          }))}
          value={draft.standing}
          onChange={set('standing')}
        />
      </Part>
      <AgePart facets={facets} value={draft.age} onChange={set('age')} />
      <NearPart index={programme.index} facets={facets} value={draft.within} onChange={set('within')} />
      <Part title={words.category}>
        <Options
          options={categories.map(({ id, title, hue }) => ({
            value: id,
            label: title,
            count: facets.categories.get(id) ?? 0,
            icon: hueIcons[hue],
            hue,
          }))}
          value={draft.categoryId}
          onChange={set('categoryId')}
        />
      </Part>
      <Part title={words.audience}>
        <Options
          options={AUDIENCES.map((value) => ({
            value,
            label: list.audience(value),
            count: facets.audiences.get(value) ?? 0,
          }))}
          value={draft.audience}
          onChange={set('audience')}
        />
      </Part>
      <Part title={words.district}>
        <Options
          options={districts.map(({ id, title }) => ({
            value: id,
            label: title,
            count: facets.districts.get(id) ?? 0,
          }))}
          value={draft.districtId}
          onChange={set('districtId')}
        />
      </Part>
      <Part title={words.topic}>
        <Options
          options={topics.map(({ id, title }) => ({
            value: id,
            label: title,
            count: facets.topics.get(id) ?? 0,
          }))}
          value={draft.topicId}
          onChange={set('topicId')}
        />
      </Part>
    </Sheet>
  )
}
