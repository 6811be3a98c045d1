import { Text, View } from '@tarojs/components'
import { ChipRail } from '@/components/chip'
import { Cover } from '@/components/cover'
import { Provisional } from '@/components/provisional'
import { Section } from '@/components/section'
import { SignUpMark } from '@/components/sign-up-mark'
import { homeMore } from '@/copy/topics/home-more'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { queryProgramme } from '@/domain/programme-query'
import { dayOf } from '@/domain/time'
import { pressable } from '@/platform/a11y'
import type { LoadedProgramme } from '@/state/programme-store'
import { useQueryContext } from '@/state/use-query-context'
import { describeEntry } from './card/describe-entry'
import { useOpenActivity } from './card/use-open-activity'
import css from './home/filling-up.module.scss'
import { useOpenList } from './use-open-list'

const OPEN: ProgrammeFilter = { standing: 'open' }

/** As many as somebody would swipe through. */
const MOST = 8

/** 快满了: sessions with few places left. Nothing as long as there are none, or as nobody knows. */
export function FillingUp({ programme: { index, texts } }: { readonly programme: LoadedProgramme }) {
  const copy = useCopy()
  const words = useWords(homeMore)
  const context = useQueryContext()
  const openList = useOpenList()
  const open = useOpenActivity()
  const today = dayOf(context.now)
  const few = queryProgramme(index, texts, OPEN, context).filter(({ state }) => state?.kind === 'few-left')
  if (few.length === 0) return null
  return (
    <Section title={words.fillingUp} more={{ label: words.allOpen, onTap: () => openList(OPEN) }}>
      <ChipRail label={words.fillingUp}>
        {few.slice(0, MOST).map((entry) => {
          const { activityId, sessionId, title, mark, kind, provisional, cover } = describeEntry(
            entry,
            index,
            copy,
            today,
          )
          if (!entry.session || !kind) return null
          const when = copy.time.moment(entry.session.startsAt)
          const label = copy.common.spoken([title, provisional ? `${when} ${provisional}` : when, mark])
          return (
            <View
              key={sessionId}
              className={css.mini}
              {...pressable(() => open(activityId, sessionId), { label })}
            >
              <View className={css.picture}>
                <Cover className={css.cover} src={cover} />
              </View>
              <View className={css.words}>
                <Text className={css.title}>{title}</Text>
                <View className={css.when}>
                  <Text>{when}</Text>
                  {provisional && <Provisional label={provisional} />}
                </View>
                <SignUpMark kind={kind} label={mark} />
              </View>
            </View>
          )
        })}
      </ChipRail>
    </Section>
  )
}
