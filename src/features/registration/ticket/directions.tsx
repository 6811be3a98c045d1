import { ListRow } from '@/components/list-row'
import { MapApps } from '@/components/map-apps'
import { maps } from '@/copy/topics/maps'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Venue } from '@/domain/venue'
import { notice } from '@/platform/feedback'
import { useWay } from '@/platform/open-in-maps/use-way'

/** The way there. A place known only by its district has no doorstep to lead to, and says so. */
export function Directions({ venue }: { readonly venue: Venue }) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const { choose, names, notOpened } = useWords(maps)
  const { lead, isChoosing, links, close } = useWay(() => notice(notOpened))
  if (venue.precision === 'district' || venue.precision === 'city')
    return <ListRow icon="map-pin" title={venue.title} detail={words.placeUnknown} />

  const { position: point, title, address } = venue
  const place = { point, title, ...(address !== undefined && { address }) }
  return (
    <>
      <ListRow icon="navigation" title={words.directions} detail={address} onTap={() => void lead(place)} />
      <MapApps
        isOpen={isChoosing}
        title={choose}
        closeLabel={common.close}
        links={links}
        names={names}
        onClose={close}
      />
    </>
  )
}
