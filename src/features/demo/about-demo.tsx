import { Text, View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { List, ListRow } from '@/components/list-row'
import { Note } from '@/components/note'
import { Section } from '@/components/section'
import { aboutDemo } from '@/copy/topics/about-demo'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Edition } from '@/domain/edition'
import type { Instant } from '@/domain/time'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useNow } from '@/state/use-now'
import css from './about-demo.module.scss'

/** What a demonstration is, or that this edition is none. */
export function AboutDemo({ edition }: { readonly edition: Edition }) {
  const words = useWords(aboutDemo)
  const { demoClock } = edition
  if (demoClock === undefined)
    return (
      <Empty
        icon="info"
        title={words.notDemoTitle}
        text={words.notDemoText}
        actions={[{ label: words.home, onTap: () => switchTo(routes.home()) }]}
      />
    )
  return <Explained edition={edition} demoClock={demoClock} />
}

interface ExplainedProps {
  readonly edition: Edition
  readonly demoClock: Instant
}

function Explained({ edition: { title, notice }, demoClock }: ExplainedProps) {
  const { time } = useCopy()
  const words = useWords(aboutDemo)
  const now = useNow()
  return (
    <>
      <Section title={words.whatTitle}>
        <View className={css.paragraphs}>
          <Text>{words.what(title, time.date(notice.date))}</Text>
          <Note isDashed icon="info" text={words.samples} />
          <List>
            <ListRow icon="file-text" title={words.toNotice} onTap={() => goTo(routes.notice())} />
          </List>
        </View>
      </Section>
      <Section title={words.clockTitle}>
        <View className={css.paragraphs}>
          <Text className={css.clock}>{words.clockNow(time.clockFace(now))}</Text>
          <Text>{words.clock(time.clockFace(demoClock))}</Text>
          <Text>{words.clockKept}</Text>
        </View>
      </Section>
      <Section title={words.dataTitle}>
        <View className={css.paragraphs}>
          <Text>{words.data}</Text>
          <Text>{words.remove}</Text>
        </View>
      </Section>
      <Section title={words.serviceTitle}>
        <Text>{words.service}</Text>
      </Section>
    </>
  )
}
