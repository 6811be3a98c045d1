import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import { dayOf } from '@/domain/time'
import { a11y, pressable } from '@/platform/a11y'
import { useAvailability, useProgramme, useStores } from '@/state/stores'
import { loadAll } from '@/state/use-browsing'
import { useNow } from '@/state/use-now'
import css from './old-strip.module.scss'

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
  const { retry, retrying, ...old } = common.old
  const { what, when } = failure === 'offline' ? old.offline : old.failed
  const again = async () => {
    setBusy(true)
    await loadAll(stores)
    setBusy(false)
  }
  return (
    <View className={css.strip} {...a11y({ role: 'status', live: 'polite' })}>
      <Icon name="wifi-off" />
      <View className={css.words}>
        <Text className={css.what}>{what}</Text>
        {when(time.past(asOf, dayOf(now)))}
      </View>
      <View
        className={css.retry}
        {...pressable(() => void again(), { label: retry, disabled: isBusy || undefined })}
      >
        {isBusy ? retrying : retry}
      </View>
    </View>
  )
}
