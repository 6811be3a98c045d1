import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { List, ListRow } from '@/components/list-row'
import { useCopy } from '@/copy/use-copy'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { unreadOf } from '@/state/notices-store'
import { valueOf } from '@/state/resource'
import { useNotices, usePeople, useStores } from '@/state/stores'
import { useFreshNotices } from '@/state/use-fresh-notices'
import { useIsDemo } from '@/state/use-is-demo'
import css from './my-places.module.scss'

/** Where else 我的 leads: the messages, the household, the settings, and what a demonstration is. */
export function MyPlaces() {
  const { me } = useCopy()
  const store = useStores().people
  const count = usePeople(({ people }) => valueOf(people)?.length)
  const unread = useNotices(({ notices }) => unreadOf(notices))
  const isDemo = useIsDemo()
  useFreshNotices()
  useEffect(() => {
    void store.getState().load()
  }, [store])
  return (
    <View className={css.places}>
      <List>
        <ListRow
          icon="bell-ring"
          title={me.messages}
          aside={unread > 0 ? me.unread(unread) : undefined}
          onTap={() => goTo(routes.messages())}
        />
        <ListRow
          icon="users"
          title={me.people}
          aside={count === undefined ? undefined : me.peopleCount(count)}
          onTap={() => goTo(routes.people())}
        />
        <ListRow icon="a-large-small" title={me.settings} onTap={() => goTo(routes.settings())} />
        {isDemo && <ListRow icon="clock-3" title={me.demo} onTap={() => goTo(routes.demo())} />}
      </List>
    </View>
  )
}
