import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { useCopy } from '@/copy/use-copy'
import { pressable } from '@/platform/a11y'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFilter } from '@/state/stores'
import css from './search-entry.module.scss'

/** Looks like the list's search field and leads there, with the keyboard up. */
export function SearchEntry() {
  const { home } = useCopy().browse
  const start = useFilter((state) => state.start)
  const wantSearch = useFilter((state) => state.wantSearch)
  const go = () => {
    start({})
    wantSearch(true)
    switchTo(routes.activities())
  }
  return (
    <View className={css.entry} {...pressable(go, { label: home.search })}>
      <Icon name="search" />
      {home.search}
    </View>
  )
}
