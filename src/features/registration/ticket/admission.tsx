import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { useCopy } from '@/copy/use-copy'
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
  const { common, errors, registration } = useCopy()
  if (ticket) return <Code ticket={ticket} names={names} isFaint={isFaint} />
  if (!failed) return <Text className={css.quiet}>{common.loading}</Text>
  return (
    <>
      <Text className={css.strong}>{registration.ticket.qrFailed}</Text>
      <Text className={css.quiet}>{errors[failed]({})}</Text>
      <Button label={common.retry} tone="soft" onTap={retry} />
    </>
  )
}

/** Keeps the screen bright while it stands on the page, and says so. */
export function Brightened({ isOffline }: { readonly isOffline?: boolean }) {
  const { ticket } = useCopy().registration
  const [brightness, setBrightness] = useState<Brightness>()
  useEffect(() => keepBright(setBrightness), [])
  const words =
    brightness === 'bright' ? ticket.bright : brightness === 'awake' ? ticket.awake : ticket.offline
  return <Text className={css.below}>{isOffline ? ticket.kept : words}</Text>
}
