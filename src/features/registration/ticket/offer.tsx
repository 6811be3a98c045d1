import { Text, View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { toMs, type Instant } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { useNow } from '@/state/use-now'
import css from './ticket.module.scss'

interface OfferProps {
  readonly madeAt: Instant
  readonly expiresAt: Instant
  readonly names: readonly string[]
}

/** How long the places are kept. */
export function Offer({ madeAt, expiresAt, names }: OfferProps) {
  const { common, time } = useCopy()
  const words = useWords(ticketTopic)
  const now = useNow(1000)
  const leftMs = Math.max(0, toMs(expiresAt) - toMs(now))
  const share = Math.round((leftMs / Math.max(1, toMs(expiresAt) - toMs(madeAt))) * 100)
  return (
    <>
      <View
        className={css.ring}
        style={{ backgroundImage: `conic-gradient(var(--state-warning-solid) ${share}%, var(--line) 0)` }}
      >
        <View className={css.dial} {...a11y({ role: 'timer' })}>
          <Text className={css.countdown}>{time.countdown(Math.floor(leftMs / 1000))}</Text>
          <Text className={css.quiet}>{words.offerUntil(time.moment(expiresAt))}</Text>
        </View>
      </View>
      <Text className={css.strong}>{words.offerSeats(names.length)}</Text>
      <Text className={css.quiet}>{common.list(names)}</Text>
      <Text className={css.explain}>{words.offerText}</Text>
    </>
  )
}
