import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { mapView as topic } from '@/copy/topics/map-view'
import { useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { MapSelection } from '@/state/map-view-store'
import { firstVenues, listPlaces } from './list-places'
import type { Placed } from './spots'
import css from './map.module.scss'

interface PlaceListProps {
  readonly index: ProgrammeIndex
  readonly placed: Placed
  readonly onSelect: (selection: MapSelection) => void
}

const STEP = 40

/** The map for who cannot or would not use one: every district and every venue is a control. */
export function PlaceList({ index, placed, onSelect }: PlaceListProps) {
  const words = useWords(topic)
  const [shown, setShown] = useState(STEP)
  const places = listPlaces(index, placed)
  const all = places.reduce((sum, { venues }) => sum + venues.length, 0)
  const left = Math.min(STEP, all - shown)
  return (
    <View className={css.list}>
      {firstVenues(places, shown).map(({ id, title, count, venues }) => (
        <Section
          key={id ?? ''}
          title={title ?? words.noDistrict}
          {...(id !== undefined && {
            more: { label: words.all(title ?? '', count), onTap: () => onSelect({ kind: 'district', id }) },
          })}
        >
          <List>
            {venues.map(
              ({ venue, entries }) =>
                venue && (
                  <ListRow
                    key={venue.id}
                    title={venue.title}
                    aside={words.sessions(entries.length)}
                    onTap={() => onSelect({ kind: 'venue', id: venue.id })}
                  />
                ),
            )}
          </List>
        </Section>
      ))}
      {left > 0 && (
        <Button label={words.morePlaces(left)} tone="soft" onTap={() => setShown(shown + STEP)} isBlock />
      )}
    </View>
  )
}
