import { Button } from '@/components/button'
import { actionTones } from '@/components/sign-up-mark/action-tones'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { Entry } from '@/domain/programme-query'
import { toMs } from '@/domain/time'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFavourites, useFilter, useStores } from '@/state/stores'
import { loadAll } from '@/state/use-browsing'
import { useNow } from '@/state/use-now'
import { dockAction } from './dock-action'

export interface MainButtonProps {
  readonly activity: Activity
  /** The chosen session. */
  readonly entry: Entry | undefined
  readonly entries: readonly Entry[]
  readonly onChoose: (sessionId: string) => void
}

/** The one thing that the chosen session's state allows. */
export function MainButton({ activity, entry, entries, onChoose }: MainButtonProps) {
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
  const favourite = isFavourite ? words.favourited : words.favourite
  const label = action.kind === 'favourite' || !state ? favourite : words.action(state, secondsLeft)
  const note =
    state?.kind === 'not-open'
      ? words.signUpFrom(time.moment(state.opensAt))
      : session && time.start(session.startsAt)
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
