import { List, ListRow } from '@/components/list-row'
import { Provisional } from '@/components/provisional'
import { Section } from '@/components/section'
import { contact as contacting } from '@/copy/topics/contact'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { Contact } from '@/domain/edition'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Entry } from '@/domain/programme-query'
import { call, mail } from '@/platform/contact'
import { notice } from '@/platform/feedback'
import { isSinglePage } from '@/platform/system'
import { CalendarRow } from './calendar-row'

interface BeforeYouGoProps {
  readonly activity: Activity
  /** The chosen session. */
  readonly entry: Entry | undefined
  readonly index: ProgrammeIndex
}

/** What to bring, what helps to get in, whom to ask, and a way not to forget it. */
export function BeforeYouGo({ activity, entry, index }: BeforeYouGoProps) {
  const { common } = useCopy()
  const words = useWords(detail)
  const { bring, contact } = activity
  const contacts = contact ? [contact] : index.programme.edition.contacts
  const canCome = entry?.state?.kind !== 'ended' && entry?.state?.kind !== 'cancelled'
  return (
    <Section title={words.before}>
      <List>
        {bring && (
          <ListRow icon="backpack" title={words.bring(bring)}>
            <Provisional label={common.provisional} />
          </ListRow>
        )}
        <Access things={entry?.venue?.accessibility} />
        {contacts.map((one) => (
          <ContactRows key={one.name} contact={one} />
        ))}
        {entry && canCome && !isSinglePage() && <CalendarRow entry={entry} index={index} />}
      </List>
    </Section>
  )
}

function Access({ things }: { readonly things: readonly string[] | undefined }) {
  const { common } = useCopy()
  const words = useWords(detail)
  if (things) return <ListRow icon="accessibility" title={words.accessibility(common.list(things))} />
  return (
    <ListRow icon="accessibility" title={words.accessibilityUnknown}>
      <Provisional label={words.notInNotice} />
    </ListRow>
  )
}

function ContactRows({ contact: { name, phone, email } }: { readonly contact: Contact }) {
  const { ask } = useWords(detail)
  const { mailCopied } = useWords(contacting)
  const write = async (address: string) => {
    if ((await mail(address)) === 'copied') notice(mailCopied)
  }
  // Moments lets a page neither call nor copy; there they are words to read.
  const way = (act: () => Promise<unknown>) => (isSinglePage() ? {} : { onTap: () => void act() })
  return (
    <>
      {phone && <ListRow icon="phone" title={ask(name)} detail={phone} {...way(() => call(phone))} />}
      {email && <ListRow icon="mail" title={ask(name)} detail={email} {...way(() => write(email))} />}
    </>
  )
}
