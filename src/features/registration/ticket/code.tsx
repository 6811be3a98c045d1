import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { a11y } from '@/platform/a11y'
import { qrImage } from '@/platform/qr-code'
import type { Ticket } from '@/state/registrations-store'
import css from './code.module.scss'

interface CodeProps {
  readonly ticket: Ticket
  readonly names: readonly string[]
  /** Already scanned: still there for who comes back, no longer what one shows. */
  readonly isFaint?: boolean
}

/** What the door scans, and reads out when it cannot. */
export function Code({ ticket, names, isFaint }: CodeProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const src = useMemo(() => qrImage(ticket.text), [ticket.text])
  return (
    <>
      <View className={css.paper}>
        <Image
          className={isFaint ? `${css.qr ?? ''} ${css.faint ?? ''}` : css.qr}
          src={src}
          {...a11y({ role: 'img', label: words.qr(ticket.code) })}
        />
      </View>
      <Text className={css.code}>{ticket.code}</Text>
      <Text className={css.names}>{words.people(common.list(names), ticket.seats)}</Text>
    </>
  )
}
