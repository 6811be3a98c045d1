import { Text, View } from '@tarojs/components'
import { Section } from '@/components/section'
import { notice as noticeTopic } from '@/copy/topics/notice'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ContentArea, Edition } from '@/domain/edition'
import { inChinese } from '@/platform/a11y'
import css from './notice-text.module.scss'

/** What the notice says of the edition, in its own words. */
export function NoticeText({ edition }: { readonly edition: Edition }) {
  const { time, common } = useCopy()
  const words = useWords(noticeTopic)
  const { notice, contentAreas, requirements } = edition
  return (
    <>
      <View className={css.head}>
        <Text className={css.title} {...inChinese}>
          {notice.title}
        </Text>
        <Text className={css.source}>
          {common.inline([
            common.list(notice.issuers),
            words.published(time.date(notice.date)),
            words.basis(notice.basis),
          ])}
        </Text>
      </View>
      <Section title={words.theme}>
        <Text className={css.theme} {...inChinese}>
          {edition.theme}
        </Text>
      </Section>
      <Section title={words.period}>
        <Text>{edition.period.text}</Text>
      </Section>
      <Section title={words.areas}>
        <Paragraphs items={contentAreas} ordinal={words.ordinal} />
      </Section>
      <Section title={words.requirements}>
        <Paragraphs items={requirements} ordinal={words.ordinal} />
      </Section>
      <Text className={css.source}>{words.verbatim}</Text>
    </>
  )
}

interface ParagraphsProps {
  readonly items: readonly ContentArea[]
  readonly ordinal: (index: number) => string
}

function Paragraphs({ items, ordinal }: ParagraphsProps) {
  return (
    <View className={css.paragraphs} {...inChinese}>
      {items.map(({ title, text }, index) => (
        <View key={title}>
          <Text className={css.heading}>{`${ordinal(index)}${title}`}</Text>
          <Text className={css.text}>{text}</Text>
        </View>
      ))}
    </View>
  )
}
