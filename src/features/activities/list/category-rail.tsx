import { Chip, ChipRail } from '@/components/chip'
import { useCopy } from '@/copy/use-copy'
import type { Category } from '@/domain/edition'

interface CategoryRailProps {
  readonly categories: readonly Category[]
  readonly counts: ReadonlyMap<string, number>
  readonly value: string | undefined
  readonly onChange: (categoryId: string | undefined) => void
}

export function CategoryRail({ categories, counts, value, onChange }: CategoryRailProps) {
  const { list } = useCopy().browse
  return (
    <ChipRail label={list.categories}>
      <Chip label={list.all} isOn={value === undefined} onTap={() => onChange(undefined)} />
      {categories.map(({ id, title, shortTitle }) => (
        <Chip
          key={id}
          label={shortTitle ?? title}
          count={counts.get(id) ?? 0}
          isOn={value === id}
          onTap={() => onChange(value === id ? undefined : id)}
        />
      ))}
    </ChipRail>
  )
}
