import { Button } from '@/components/button'
import { Dock, DockSpace } from '@/components/dock'
import { actionTones } from '@/components/sign-up-mark/action-tones'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { Entry } from '@/domain/programme-query'
import { toMs } from '@/domain/time'
import { goTo, switchTo } from '@/platform/navigate'
import { isSinglePage } from '@/platform/system'
import { routes } from '@/routes'
import { useFavourites, useFilter, useStores } from '@/state/stores'
import { loadAll } from '@/state/use-browsing'
import { useNow } from '@/state/use-now'
import { dockAction } from './dock-action'
import { FavouriteButton } from './favourite-button'
import { ShareButton } from './share-button'

interface ActivityDockProps {
  readonly activity: Activity
  readonly entry: Entry | undefined
  readonly entries: readonly Entry[]
  readonly onChoose: (sessionId: string) => void
}

/** Keep it, pass it on, and the one thing that the chosen session's state allows. */
export function ActivityDock({ activity, entry, entries, onChoose }: ActivityDockProps) {
  // Moments shows one page and lets it lead nowhere.
  if (isSinglePage()) return null
  const action = dockAction(entry, entries, activity)
  return (
    <>
      <DockSpace />
      <Dock>
        {action.kind !== 'favourite' && <FavouriteButton activityId={activity.id} />}
        <ShareButton activity={activity} />
        <MainButton activity={activity} entry={entry} entries={entries} onChoose={onChoose} />
      </Dock>
    </>
  )
}

function MainButton({ activity, entry, entries, onChoose }: ActivityDockProps) {
  const { time } = useCopy()
  const words = useWords(detail)
  const { state, session } = entry ?? {}
  const stores = useStores()
  const now = useNow(state?.kind === 'offered' ? 1000 : undefined)
  const isFavourite = useFavourites(({ activityIds }) => activityIds.includes(activity.id))
  const toggle = useFavourites((favourites) => favourites.toggle)
  const start = useFilter((filter) => filter.start)
  const action = dockAction(entry, entries, activity)

  const run = () => {
    switch (action.kind) {
      case 'refresh':
        return void loadAll(stores)
      case 'go':
        return goTo(action.route)
      case 'choose':
        return onChoose(action.sessionId)
      case 'favourite':
        return toggle(activity.id)
      case 'list':
        start({ categoryId: action.categoryId })
        return switchTo(routes.activities())
    }
  }
  const secondsLeft =
    state?.kind === 'offered' ? Math.floor((toMs(state.expiresAt) - toMs(now)) / 1000) : undefined
  const label =
    action.kind === 'favourite'
      ? isFavourite
        ? words.favourited
        : words.favourite
      : state
        ? words.action(state, secondsLeft)
        : words.favourite
  const note =
    state?.kind === 'not-open'
      ? words.signUpFrom(time.moment(state.opensAt))
      : session
        ? time.start(session.startsAt)
        : undefined
  return (
    <Button
      label={label}
      {...(note !== undefined && { note })}
      tone={state ? actionTones[state.kind] : 'secondary'}
      onTap={run}
      isBlock
    />
  )
}
