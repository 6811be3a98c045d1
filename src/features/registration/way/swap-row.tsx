import { View } from '@tarojs/components'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { useQueryContext } from '@/state/use-query-context'
import type { Stop } from '../schedule/stops'
import { swapFor } from './legs'
import { useSwap } from './use-swap'
import css from './way.module.scss'

interface SwapRowProps {
  readonly stop: Stop
  readonly all: readonly Stop[]
}

/** 换到 …: another session of the same activity, where this one clashes and the other would not. */
export function SwapRow({ stop, all }: SwapRowProps) {
  const { time } = useCopy()
  const words = useWords(ticketTopic)
  const swap = useSwap(stop)
  const other = swapFor(stop, all, useQueryContext())
  if (!other) return null
  const label = words.swap(time.start(other.startsAt))
  return (
    <View className={css.swap} {...pressable(() => void swap(other), { label })}>
      {label}
    </View>
  )
}
