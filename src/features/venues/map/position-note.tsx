import { Text, View } from '@tarojs/components'
import { Chip, ChipRail } from '@/components/chip'
import { Button } from '@/components/button'
import { mapView as topic } from '@/copy/topics/map-view'
import { useCopy, useWords } from '@/copy/use-copy'
import type { District } from '@/domain/edition'
import { a11y } from '@/platform/a11y'
import css from './map.module.scss'

interface PositionNoteProps {
  readonly reason: 'refused' | 'unsupported' | 'failed'
  readonly districts: readonly District[]
  readonly onDistrict: (district: District) => void
  readonly onRetry: () => void
  readonly onDismiss: () => void
}

/** Why there is no position, and the way without one. */
export function PositionNote({ reason, districts, onDistrict, onRetry, onDismiss }: PositionNoteProps) {
  const { common } = useCopy()
  const { here } = useWords(topic)
  return (
    <View className={css.note} {...a11y({ live: 'polite' })}>
      <Text>{here[reason]}</Text>
      <ChipRail label={here.districts}>
        {districts.map((district) => (
          <Chip key={district.id} label={district.title} isOn={false} onTap={() => onDistrict(district)} />
        ))}
      </ChipRail>
      <Text className={css.muted}>{here.kept}</Text>
      <View className={css.line}>
        {reason === 'failed' && <Button label={common.retry} tone="text" onTap={onRetry} />}
        <Button label={here.dismiss} tone="text" onTap={onDismiss} />
      </View>
    </View>
  )
}
