import { Text, View } from '@tarojs/components'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Icon } from '@/components/icon'
import { homeMore } from '@/copy/topics/home-more'
import { useWords } from '@/copy/use-copy'
import { weekendOf } from '@/domain/calendar'
import type { Programme } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { dayOf } from '@/domain/time'
import { a11y, pressable } from '@/platform/a11y'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useNow } from '@/state/use-now'
import type { IconName } from '@/styles/icon-names'
import css from './elder-ways.module.scss'

interface ElderWaysProps {
  readonly programme: Programme
  readonly onOpen: (filter: ProgrammeFilter) => void
}

interface Way {
  readonly icon: IconName
  readonly label: string
  readonly go: () => void
}

/** 长辈版: the four ways that most people take, each as large as a hand needs. */
export function ElderWays({ programme, onOpen }: ElderWaysProps) {
  const words = useWords(homeMore)
  const today = dayOf(useNow())
  const health = programme.categories.find(({ hue }) => hue === 'health') ?? programme.categories[0]
  const ways: readonly Way[] = [
    { icon: 'list', label: words.activities, go: () => onOpen({}) },
    { icon: 'calendar-days', label: words.weekend, go: () => onOpen({ days: weekendOf(today) }) },
    ...(health
      ? [{ icon: hueIcons[health.hue], label: health.title, go: () => onOpen({ categoryId: health.id }) }]
      : []),
    { icon: 'ticket', label: words.mine, go: () => switchTo(routes.schedule()) },
  ]
  return (
    <View className={css.ways} {...a11y({ role: 'group', label: words.ways })}>
      {ways.map(({ icon, label, go }) => (
        <View key={icon} className={css.way} {...pressable(go, { label })}>
          <Icon name={icon} size="l" />
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
