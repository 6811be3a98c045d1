import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import { dayOf } from '@/domain/time'
import { pressable } from '@/platform/a11y'
import { useAvailability, useProgramme, useStores } from '@/state/stores'
import { loadAll } from '@/state/use-browsing'
import { useNow } from '@/state/use-now'
import css from './strip.module.scss'

/** Says how old the page's content is where it could not be fetched anew. A silent network alone is no reason to. */
export function OldStrip() {
  const programme = useProgramme((state) => state.programme)
  const counts = useAvailability((state) => state.counts)
  if (programme.status !== 'ready' || counts.status !== 'ready') return null
  const failure = counts.failure ?? programme.failure
  return failure ? <Strip failure={failure} /> : null
}

function Strip({ failure }: { readonly failure: ErrorCode }) {
  const { common, time } = useCopy()
  const stores = useStores()
  const now = useNow()
  const asOf = useAvailability((state) => state.asOf) ?? now
  const [isBusy, setBusy] = useState(false)
  const { offline, failed, retry, retrying } = common.old
  const words = (failure === 'offline' ? offline : failed)(time.past(asOf, dayOf(now)))
  const action = isBusy ? retrying : retry
  const again = async () => {
    setBusy(true)
    await loadAll(stores)
    setBusy(false)
  }
  const label = common.spoken([words, action])
  return (
    <View
      className={`${css.strip ?? ''} ${css.old ?? ''}`}
      {...pressable(() => void again(), { label, live: 'polite' })}
    >
      <Icon name="wifi-off" size="s" />
      <Text>{words}</Text>
      <Text className={css.retry}>{action}</Text>
    </View>
  )
}
