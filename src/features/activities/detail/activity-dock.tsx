import { useState } from 'react'
import { Dock, DockSpace } from '@/components/dock'
import { isSinglePage } from '@/platform/system'
import { useSettings } from '@/state/stores'
import { dockAction } from './dock-action'
import { ElderDock } from './elder-dock'
import { FavouriteButton } from './favourite-button'
import { MainButton, type MainButtonProps } from './main-button'
import { ShareButton } from './share-button'
import { ShareSheet } from './share-sheet'

/** Keep it, pass it on, and the main button. */
export function ActivityDock(props: MainButtonProps) {
  const { activity, entry, entries } = props
  const isElder = useSettings((settings) => settings.isElder)
  const [isSharing, setSharing] = useState(false)
  // Moments shows one page and lets it lead nowhere.
  if (isSinglePage()) return null
  if (isElder) return <ElderDock {...props} />
  const isForFavourite = dockAction(entry, entries, activity).kind === 'favourite'
  return (
    <>
      <DockSpace />
      <Dock>
        {!isForFavourite && <FavouriteButton activityId={activity.id} />}
        <ShareButton onTap={() => setSharing(true)} />
        <MainButton {...props} />
      </Dock>
      <ShareSheet activity={activity} isOpen={isSharing} onClose={() => setSharing(false)} />
    </>
  )
}
