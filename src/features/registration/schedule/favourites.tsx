import { Empty } from '@/components/empty'
import { List, ListRow } from '@/components/list-row'
import { useCopy } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Instant } from '@/domain/time'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFavourites } from '@/state/stores'

interface FavouritesProps {
  readonly index: ProgrammeIndex
  readonly now: Instant
}

/** 收藏: activities somebody means to come back to, each with when it next takes place. */
export function Favourites({ index, now }: FavouritesProps) {
  const { time, common, registration } = useCopy()
  const { schedule } = registration
  const ids = useFavourites(({ activityIds }) => activityIds)
  const activities = ids.flatMap((id) => index.activity.get(id) ?? [])
  if (activities.length === 0)
    return (
      <Empty
        icon="heart"
        title={schedule.noFavouritesTitle}
        text={schedule.noFavouritesText}
        actions={[{ label: schedule.toActivities, onTap: () => switchTo(routes.activities()) }]}
      />
    )
  function detail(activityId: string): string {
    const sessions = index.sessionsOf.get(activityId) ?? []
    const ahead = sessions.filter(({ endsAt }) => endsAt > now)
    const [next] = ahead
    if (sessions.length === 0) return schedule.noSession
    if (!next) return schedule.over
    return common.inline([time.start(next.startsAt), schedule.sessionsAhead(ahead.length)])
  }
  return (
    <List>
      {activities.map(({ id, title }) => (
        <ListRow
          key={id}
          icon="heart"
          title={title}
          detail={detail(id)}
          onTap={() => goTo(routes.activity(id))}
        />
      ))}
    </List>
  )
}
