import { Text, View } from '@tarojs/components'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Icon } from '@/components/icon'
import { Section } from '@/components/section'
import { useCopy } from '@/copy/use-copy'
import type { Programme } from '@/domain/programme'
import { pressable } from '@/platform/a11y'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFilter } from '@/state/stores'
import css from './categories.module.scss'

/** 按分类看: every category with the number of its activities; each opens the list of them. */
export function Categories({ programme }: { readonly programme: Programme }) {
  const { home } = useCopy().browse
  const start = useFilter((state) => state.start)
  const { activities, categories } = programme
  const open = (categoryId: string) => {
    start({ categoryId })
    switchTo(routes.activities())
  }
  return (
    <Section title={home.categories} aside={home.activityCount(activities.length)}>
      <View className={css.grid}>
        {categories.map(({ id, title, hue }) => {
          const count = activities.filter(({ categoryId }) => categoryId === id).length
          return (
            <View
              key={id}
              className={css.cell}
              {...pressable(() => open(id), { label: home.categoryLabel(title, count) })}
            >
              <View className={`${css.tile ?? ''} hue-${hue}`}>
                <Icon name={hueIcons[hue]} />
              </View>
              <Text className={css.name}>{title}</Text>
              <Text className={css.count}>{count}</Text>
            </View>
          )
        })}
      </View>
    </Section>
  )
}
