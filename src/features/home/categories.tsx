import { Text, View } from '@tarojs/components'
import { hueIcons } from '@/components/category-tag/hue-icons'
import { Icon } from '@/components/icon'
import { Section } from '@/components/section'
import { homeMore } from '@/copy/topics/home-more'
import { useWords } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { Programme } from '@/domain/programme'
import { pressable } from '@/platform/a11y'
import css from './categories.module.scss'

interface CategoriesProps {
  readonly programme: Programme
  readonly onOpen: (filter: ProgrammeFilter) => void
}

/** 按分类看: every category with the number of its activities; each opens the list of them. */
export function Categories({ programme, onOpen }: CategoriesProps) {
  const words = useWords(homeMore)
  const { activities, categories } = programme
  return (
    <Section
      title={words.categories}
      more={{ label: words.allActivities(activities.length), onTap: () => onOpen({}) }}
    >
      <View className={css.grid}>
        {categories.map(({ id, title, hue }) => {
          const count = activities.filter(({ categoryId }) => categoryId === id).length
          return (
            <View
              key={id}
              className={css.cell}
              {...pressable(() => onOpen({ categoryId: id }), { label: words.categoryLabel(title, count) })}
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
