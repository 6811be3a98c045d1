import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { keepBright, type Brightness } from '@/platform/screen'
import { Codes } from './codes'
import type { TicketCode } from './use-ticket'
import css from './ticket.module.scss'

interface AdmissionProps {
  readonly code: TicketCode
  /** Stands across the code once it was scanned. */
  readonly stamp?: string
}

/** The code, or why it is not there. */
export function Admission({ code: { kept, failed, retry }, stamp }: AdmissionProps) {
  const { common } = useCopy()
  const { qrFailed, scanned } = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  if (kept) {
    const across = stamp && <Stamp title={stamp} text={scanned} />
    return <Codes ticket={kept.ticket} names={kept.names} stamp={across} />
  }
  if (!failed) return <Text className={css.quiet}>{common.loading}</Text>
  return (
    <>
      <Text className={css.strong}>{qrFailed}</Text>
      <Text className={css.quiet}>{errors[failed]({})}</Text>
      <Button label={common.retry} tone="soft" onTap={retry} />
    </>
  )
}

function Stamp({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <Text className={css.stamped}>{title}</Text>
      <Text className={css.below}>{text}</Text>
    </>
  )
}

/** Keeps the screen bright while it stands on the page, and says so. */
export function Brightened({ isOffline }: { readonly isOffline?: boolean }) {
  const words = useWords(ticketTopic)
  const [brightness, setBrightness] = useState<Brightness>()
  useEffect(() => keepBright(setBrightness), [])
  const said = brightness === 'bright' ? words.bright : brightness === 'awake' ? words.awake : words.offline
  return <Text className={css.below}>{isOffline ? words.kept : said}</Text>
}
