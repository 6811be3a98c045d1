import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { filter as topic } from '@/copy/topics/filter'
import { useWords } from '@/copy/use-copy'
import type { Facets } from '@/domain/programme-facets'
import { a11y, pressable } from '@/platform/a11y'
import css from './filter.module.scss'
import { Part } from './options'

/** Where the stepper begins: most children who come are about to start, or have started, school. */
const FIRST = 8
const OLDEST = 17

interface AgePartProps {
  readonly facets: Facets
  readonly value: number | undefined
  readonly onChange: (age: number | undefined) => void
}

/** 孩子几岁: off until somebody asks for it. */
export function AgePart({ facets, value, onChange }: AgePartProps) {
  const words = useWords(topic)
  const step = (by: number) =>
    onChange(value === undefined ? FIRST : Math.min(OLDEST, Math.max(0, value + by)))
  return (
    <Part
      title={words.age}
      aside={
        value === undefined ? (
          words.ageHint
        ) : (
          <Button tone="text" label={words.anyAge} onTap={() => onChange(undefined)} />
        )
      }
    >
      <View className={css.row}>
        <Text className={css.aside} {...a11y({ live: 'polite' })}>
          {value === undefined ? words.anyAge : words.ageCount(value, facets.ofAge(value))}
        </Text>
        <View className={css.stepper}>
          <View className={css.step} {...pressable(() => step(-1), { label: words.younger })}>
            −
          </View>
          <Text className={css.age}>{value ?? '–'}</Text>
          <View className={css.step} {...pressable(() => step(1), { label: words.older })}>
            +
          </View>
        </View>
      </View>
    </Part>
  )
}
