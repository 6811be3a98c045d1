import { Text, View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf, toMs, type Instant } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import { useNow } from '@/state/use-now'
import css from './ticket.module.scss'

interface CountdownProps {
  readonly madeAt: Instant
  readonly expiresAt: Instant
}

/** A ring that runs out, the time left in it, and by when in words. */
export function Countdown({ madeAt, expiresAt }: CountdownProps) {
  const { time } = useCopy()
  const words = useWords(ticketTopic)
  const now = useNow(1000)
  const leftMs = Math.max(0, toMs(expiresAt) - toMs(now))
  const share = Math.round((leftMs / Math.max(1, toMs(expiresAt) - toMs(madeAt))) * 100)
  return (
    <View
      className={css.ring}
      style={{ backgroundImage: `conic-gradient(var(--state-warning-solid) ${share}%, var(--line) 0)` }}
    >
      <View className={css.dial} {...a11y({ role: 'timer' })}>
        <Text className={css.countdown}>{time.countdown(Math.floor(leftMs / 1000))}</Text>
        <Text className={css.quiet}>{words.offerUntil(time.past(expiresAt, dayOf(now)))}</Text>
      </View>
    </View>
  )
}
