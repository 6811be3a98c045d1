import { Text, View } from '@tarojs/components'
import { Section } from '@/components/section'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { Edition } from '@/domain/edition'
import { inChinese } from '@/platform/a11y'
import css from './notice-words.module.scss'

interface NoticeWordsProps {
  readonly activity: Activity
  readonly edition: Edition
  readonly hue: string
}

/** The notice, word for word, with this activity's name in it set bold. */
export function NoticeWords({ activity: { title, quote }, edition, hue }: NoticeWordsProps) {
  const { time } = useCopy()
  const words = useWords(detail)
  return (
    <Section title={words.noticeWords}>
      <View className={`${css.quote ?? ''} hue-${hue}`} {...inChinese}>
        {quote.text.split('\n').map((line) => (
          <Text key={line} className={css.line}>
            <Line text={line} phrase={title} />
          </Text>
        ))}
      </View>
      <Text className={css.source}>
        {words.source(edition.city, quote.section, time.date(edition.notice.date))}
      </Text>
    </Section>
  )
}

function Line({ text, phrase }: { readonly text: string; readonly phrase: string }) {
  const at = text.indexOf(phrase)
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <Text className={css.phrase}>{phrase}</Text>
      {text.slice(at + phrase.length)}
    </>
  )
}
