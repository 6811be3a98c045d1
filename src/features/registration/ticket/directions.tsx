import { useState } from 'react'
import { ListRow } from '@/components/list-row'
import { Sheet } from '@/components/sheet'
import { useCopy } from '@/copy/use-copy'
import type { Venue } from '@/domain/venue'
import { mapLinks, openNatively } from '@/platform/open-in-maps'
import { MapLinks } from './map-links'

/** The way there. A place known only by its district has no doorstep to lead to, and says so. */
export function Directions({ venue }: { readonly venue: Venue }) {
  const { common, registration } = useCopy()
  const { ticket } = registration
  const [isChoosing, setIsChoosing] = useState(false)
  if (venue.precision === 'district' || venue.precision === 'city')
    return <ListRow icon="map-pin" title={venue.title} detail={ticket.placeUnknown} />

  const place = {
    point: venue.position,
    title: venue.title,
    ...(venue.address !== undefined && { address: venue.address }),
  }
  async function open() {
    if ((await openNatively(place)) === 'unsupported') setIsChoosing(true)
  }
  return (
    <>
      <ListRow icon="navigation" title={ticket.directions} detail={venue.address} onTap={() => void open()} />
      <Sheet
        isOpen={isChoosing}
        title={ticket.chooseMap}
        onClose={() => setIsChoosing(false)}
        closeLabel={common.close}
      >
        <MapLinks links={mapLinks(place)} onOpened={() => setIsChoosing(false)} />
      </Sheet>
    </>
  )
}
