import { Text, View } from '@tarojs/components'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { contact } from '@/copy/topics/contact'
import { notice as noticeTopic } from '@/copy/topics/notice'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ContentArea, Edition } from '@/domain/edition'
import { inChinese } from '@/platform/a11y'
import { mail } from '@/platform/contact'
import { notice as say } from '@/platform/feedback'
import css from './notice-text.module.scss'

/** What the notice says of the edition, in its own words. */
export function NoticeText({ edition }: { readonly edition: Edition }) {
  const { time, common } = useCopy()
  const words = useWords(noticeTopic)
  const { mailCopied } = useWords(contact)
  const { notice, hosts, contentAreas, requirements, contacts } = edition
  const write = async (address: string) => {
    if ((await mail(address)) === 'copied') say(mailCopied)
  }
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
      <Section title={words.hosts}>
        <List>
          {hosts.map((host) => (
            <ListRow key={host} icon="building-2" title={host} />
          ))}
        </List>
      </Section>
      <Section title={words.contacts}>
        <List>
          {contacts.map(({ name, email }) => (
            <ListRow
              key={name}
              icon="mail"
              title={name}
              {...(email !== undefined && { detail: email, onTap: () => void write(email) })}
            />
          ))}
        </List>
      </Section>
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
