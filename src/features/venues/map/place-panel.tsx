import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { MapApps } from '@/components/map-apps'
import { maps } from '@/copy/topics/maps'
import { mapView as topic } from '@/copy/topics/map-view'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Venue } from '@/domain/venue'
import { a11y, pressable } from '@/platform/a11y'
import { notice } from '@/platform/feedback'
import { focusOn } from '@/platform/focus'
import { useWay } from '@/platform/open-in-maps/use-way'
import { firstEntries, type Place } from './place'
import { PlaceGroup } from './place-group'
import css from './map.module.scss'

interface PlacePanelProps {
  readonly index: ProgrammeIndex
  readonly place: Place
  readonly onClose: () => void
}

const CLOSE = 'place-close'
const STEP = 12

/** What takes place at a place of the map. It lies over the map's foot and takes nothing away: the map stays usable. */
export function PlacePanel({ index, place, onClose }: PlacePanelProps) {
  const { common } = useCopy()
  const words = useWords(topic)
  const { choose, names, notOpened } = useWords(maps)
  const { lead, isChoosing, links, close } = useWay(() => notice(notOpened))
  const [shown, setShown] = useState(STEP)
  const title = place.title ?? placelessTitle(place, words)
  // A keyboard or a screen reader goes on here; without this it would have to pass every other pin first.
  useEffect(() => focusOn(CLOSE), [])

  const route = ({ position: point, title: to, address }: Venue) =>
    void lead({ point, title: to, ...(address !== undefined && { address }) })
  const groups = firstEntries(place.groups, shown)
  const count = words.sessions(place.count)
  const facts = [place.district && !title.includes(place.district) && place.district, count]
  const left = Math.min(STEP, place.count - shown)
  return (
    <View className={css.panel} {...a11y({ role: 'region', label: title })}>
      <View className={css.line}>
        <View className={css.words}>
          <Text className={`${css.title ?? ''} ${css.large ?? ''}`} {...a11y({ role: 'heading' })}>
            {title}
          </Text>
          {place.kind !== 'elsewhere' && (
            <Text className={css.muted}>
              {common.inline(facts.filter((fact) => typeof fact === 'string'))}
            </Text>
          )}
        </View>
        <View id={CLOSE} className={css.close} {...pressable(onClose, { label: words.closePlace(title) })}>
          <Icon name="x" />
        </View>
      </View>
      <Text className={css.muted}>{explain(place, words)}</Text>
      {groups.map((group) => (
        <PlaceGroup
          key={group.venue?.id ?? ''}
          index={index}
          group={group}
          hasTitle={group.venue?.title !== title}
          onRoute={route}
        />
      ))}
      {left > 0 && (
        <Button label={words.more(left)} tone="soft" onTap={() => setShown(shown + STEP)} isBlock />
      )}
      <MapApps
        isOpen={isChoosing}
        title={choose}
        closeLabel={common.close}
        links={links}
        names={names}
        onClose={close}
      />
    </View>
  )
}

interface Words {
  readonly elsewhereTitle: string
  readonly elsewhereText: string
  readonly onlyDistrict: string
  readonly noDistrict: string
  manyPlaces(count: number): string
}

function placelessTitle({ kind, groups }: Place, words: Words): string {
  if (kind === 'elsewhere') return words.elsewhereTitle
  return kind === 'spots' ? words.manyPlaces(groups.length) : words.noDistrict
}

/** What is not known of it. */
function explain({ kind, groups }: Place, words: Words): string | undefined {
  if (kind === 'elsewhere') return words.elsewhereText
  return groups.some(({ venue }) => venue?.precision === 'district') ? words.onlyDistrict : undefined
}
