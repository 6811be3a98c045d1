import { useState } from 'react'
import { LinkList } from '@/components/link-list'
import { ListRow } from '@/components/list-row'
import { Sheet } from '@/components/sheet'
import { maps } from '@/copy/topics/maps'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Venue } from '@/domain/venue'
import { notice } from '@/platform/feedback'
import { mapLinks, openNatively } from '@/platform/open-in-maps'

/** The way there. A place known only by its district has no doorstep to lead to, and says so. */
export function Directions({ venue }: { readonly venue: Venue }) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const { choose, names, notOpened } = useWords(maps)
  const [isChoosing, setIsChoosing] = useState(false)
  if (venue.precision === 'district' || venue.precision === 'city')
    return <ListRow icon="map-pin" title={venue.title} detail={words.placeUnknown} />

  const place = {
    point: venue.position,
    title: venue.title,
    ...(venue.address !== undefined && { address: venue.address }),
  }
  const links = mapLinks(place)
  async function open() {
    if ((await openNatively(place)) === 'opened') return
    if (links.length > 0) setIsChoosing(true)
    else notice(notOpened)
  }
  return (
    <>
      <ListRow icon="navigation" title={words.directions} detail={venue.address} onTap={() => void open()} />
      <Sheet
        isOpen={isChoosing}
        title={choose}
        onClose={() => setIsChoosing(false)}
        closeLabel={common.close}
      >
        <LinkList
          links={links.map(({ name, href }) => ({ name: names[name], href }))}
          onOpened={() => setIsChoosing(false)}
        />
      </Sheet>
    </>
  )
}
