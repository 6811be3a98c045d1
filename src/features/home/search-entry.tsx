import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { pressable } from '@/platform/a11y'
import { useFilter } from '@/state/stores'
import css from './search-entry.module.scss'

/** Looks like the list's search field and leads there, with the keyboard up. */
export function SearchEntry({ onOpen }: { readonly onOpen: (filter: ProgrammeFilter) => void }) {
  const { home } = useCopy().browse
  const wantSearch = useFilter((state) => state.wantSearch)
  const go = () => {
    wantSearch(true)
    onOpen({})
  }
  return (
    <View className={css.entry} {...pressable(go, { label: home.search })}>
      <Icon name="search" />
      {home.search}
    </View>
  )
}
