import { Text, View } from '@tarojs/components'
import { useCopy } from '@/copy/use-copy'
import { dayOf, toMs, type Instant } from '@/domain/time'
import { useNow } from '@/state/use-now'
import type { Stop } from './stops'
import css from './stop-row.module.scss'

/** What a session of mine wants of me, or how long the line before me is. */
export function StopFoot({ stop: { state, registration, answerUntil } }: { readonly stop: Stop }) {
  const { time, registration: words } = useCopy()
  const now = useNow()
  const { schedule } = words
  if (state.kind === 'offered') return <OfferLeft expiresAt={state.expiresAt} />
  if (answerUntil !== undefined) {
    const asked = schedule.stillComing(time.past(answerUntil, dayOf(now)))
    return <Foot text={asked} link={schedule.toAnswer} />
  }
  if (state.kind === 'waiting')
    return <Foot text={schedule.ahead(state.partiesAhead, registration.peopleAhead ?? 0)} />
  return null
}

function OfferLeft({ expiresAt }: { readonly expiresAt: Instant }) {
  const { time, registration } = useCopy()
  const now = useNow(1000)
  const seconds = Math.floor((toMs(expiresAt) - toMs(now)) / 1000)
  const { schedule } = registration
  return <Foot text={schedule.offerLeft(time.countdown(seconds))} link={schedule.toConfirm} />
}

function Foot({ text, link }: { readonly text: string; readonly link?: string }) {
  return (
    <View className={css.foot}>
      <Text>{text}</Text>
      {link && <Text className={css.link}>{link}</Text>}
    </View>
  )
}
