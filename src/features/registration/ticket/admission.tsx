import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { keepBright, type Brightness } from '@/platform/screen'
import type { TicketCode } from './use-ticket'
import { Code } from './code'
import css from './ticket.module.scss'

interface AdmissionProps {
  readonly code: TicketCode
  readonly names: readonly string[]
  readonly isFaint: boolean
}

/** The code, or why it is not there. */
export function Admission({ code: { ticket, failed, retry }, names, isFaint }: AdmissionProps) {
  const { common } = useCopy()
  const { qrFailed } = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  if (ticket) return <Code ticket={ticket} names={names} isFaint={isFaint} />
  if (!failed) return <Text className={css.quiet}>{common.loading}</Text>
  return (
    <>
      <Text className={css.strong}>{qrFailed}</Text>
      <Text className={css.quiet}>{errors[failed]({})}</Text>
      <Button label={common.retry} tone="soft" onTap={retry} />
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
