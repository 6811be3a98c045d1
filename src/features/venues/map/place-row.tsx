import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Icon } from '@/components/icon'
import { Provisional } from '@/components/provisional'
import { SignUpMark, type SignUpKind } from '@/components/sign-up-mark'
import { useCopy } from '@/copy/use-copy'
import type { Hue } from '@/domain/edition'
import { pressable } from '@/platform/a11y'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import css from './map.module.scss'

/** Plain values, so that a row whose words stay the same is not drawn again. */
interface PlaceRowProps {
  readonly activityId: string
  readonly sessionId: string | undefined
  readonly hue: Hue
  readonly title: string
  readonly when: string
  readonly isProvisional: boolean
  readonly kind: SignUpKind | undefined
  readonly mark: string
}

export const PlaceRow = memo(function PlaceRow(props: PlaceRowProps) {
  const { activityId, sessionId, hue, title, when, isProvisional, kind, mark } = props
  const { common } = useCopy()
  const spoken = [title, isProvisional ? `${when} ${common.provisional}` : when, mark]
  return (
    <View
      className={`${css.line ?? ''} ${css.row ?? ''}`}
      {...pressable(() => goTo(routes.activity(activityId, sessionId)), { label: common.spoken(spoken) })}
    >
      <View className={`${css.tile ?? ''} hue-${hue}`}>
        <Icon name={hueIcons[hue]} />
      </View>
      <View className={css.words}>
        <Text className={css.title}>{title}</Text>
        <View className={css.muted}>
          {when}
          {isProvisional && <Provisional label={common.provisional} />}
        </View>
        {kind ? <SignUpMark kind={kind} label={mark} /> : <Text className={css.muted}>{mark}</Text>}
      </View>
      <Icon name="chevron-right" size="s" />
    </View>
  )
})
