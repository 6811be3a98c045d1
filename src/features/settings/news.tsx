import { Text } from '@tarojs/components'
import { useCallback, useEffect } from 'react'
import { List, ListRow } from '@/components/list-row'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import type { WordsOf } from '@/copy/language'
import { settings as settingsTopic } from '@/copy/topics/settings'
import { useWords } from '@/copy/use-copy'
import { useShown } from '@/platform/page-shown'
import { openPermissions } from '@/platform/permissions'
import { canSubscribe } from '@/platform/subscribe'
import { newsStore } from '@/state/news-store'
import { templatesFor, type NewsOccasion } from '@/state/news-templates'
import { valueOf } from '@/state/resource'
import { useProgramme, useStores } from '@/state/stores'
import css from './settings.module.scss'

type Answers = ReturnType<ReturnType<typeof newsStore.of>['getState']>['answers']

function standing(
  templates: readonly string[],
  answers: Answers,
  words: WordsOf<typeof settingsTopic>,
): string {
  const said = templates.map((id) => answers[id])
  if (said.every((answer) => answer === undefined)) return words.newsUnasked
  if (said.every((answer) => answer === 'accepted')) return words.newsAccepted
  return said.every((answer) => answer === 'rejected') ? words.newsRejected : words.newsPartly
}

/** 微信提醒: what was said to it, and the question anew for whoever wants it; or that there is none. */
export function News() {
  const words = useWords(settingsTopic)
  const occasions: readonly { readonly id: NewsOccasion; readonly title: string }[] = [
    { id: 'place', title: words.newsPlace },
    { id: 'waiting', title: words.newsWaiting },
  ]
  const asked = occasions.filter(({ id }) => templatesFor(id).length > 0)
  return (
    <Section title={words.news}>
      {canSubscribe && asked.length > 0 ? (
        <Answered occasions={asked} />
      ) : (
        <Text className={css.text}>{words.newsNone}</Text>
      )}
    </Section>
  )
}

interface AnsweredProps {
  readonly occasions: readonly { readonly id: NewsOccasion; readonly title: string }[]
}

function Answered({ occasions }: AnsweredProps) {
  const words = useWords(settingsTopic)
  const news = newsStore.of(useStores())
  const remembered = newsStore.useSelected((state) => state.answers)
  const rememberedFor = newsStore.useSelected((state) => state.editionId)
  const isSwitchedOff = newsStore.useSelected((state) => state.isSwitchedOff)
  const edition = useProgramme(({ programme }) => valueOf(programme)?.index.programme.edition.id) ?? ''
  const look = useCallback(() => void news.getState().look(), [news])
  useEffect(look, [look])
  // Back from WeChat's own settings.
  useShown(look)
  const answers = rememberedFor === edition ? remembered : {}
  return (
    <>
      <List>
        {occasions.map(({ id, title }) => (
          <ListRow
            key={id}
            icon={id === 'place' ? 'calendar-clock' : 'bell-ring'}
            title={title}
            detail={standing(templatesFor(id), answers, words)}
            aside={words.newsAsk}
            onTap={() => void news.getState().askAgain(templatesFor(id), edition)}
          />
        ))}
      </List>
      {isSwitchedOff && (
        <Note
          className={css.said}
          tone="warning"
          icon="bell-ring"
          text={words.newsSwitchedOff}
          actions={[{ label: words.newsOpen, onTap: () => void openPermissions() }]}
        />
      )}
    </>
  )
}
