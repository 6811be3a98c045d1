import { View } from '@tarojs/components'
import { List, ListRow } from '@/components/list-row'
import { homeMore } from '@/copy/topics/home-more'
import { useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { valueOf } from '@/state/resource'
import { useNotices, useRegistrations } from '@/state/stores'
import { useFreshNotices } from '@/state/use-fresh-notices'
import { useNow } from '@/state/use-now'
import { faces } from './faces'
import { isUrgent, messagesOf } from './message'
import css from './urgent-news.module.scss'

/** The newest message that something hangs on, for the home page; nothing where there is none. */
export function UrgentNews({ index }: { readonly index: ProgrammeIndex }) {
  useFreshNotices()
  const { news, moreNews } = useWords(homeMore)
  const now = useNow()
  const notices = useNotices((state) => valueOf(state.notices))
  const mine = useRegistrations(({ registrations }) => valueOf(registrations))
  const urgent = messagesOf(index, mine ?? [], notices ?? []).filter((message) => isUrgent(message, now))
  const [first] = urgent
  if (!first) return null
  const { kind } = first.notice
  return (
    <View className={css.news}>
      <List>
        <ListRow
          icon={faces[kind].icon}
          title={news[kind] ?? ''}
          detail={first.activity.title}
          aside={urgent.length > 1 ? moreNews(urgent.length - 1) : undefined}
          onTap={() => goTo(routes.messages())}
        />
      </List>
    </View>
  )
}
