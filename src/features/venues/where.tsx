import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { MapApps } from '@/components/map-apps'
import { Section } from '@/components/section'
import { maps } from '@/copy/topics/maps'
import { venue as venueTopic } from '@/copy/topics/venue'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Hue } from '@/domain/edition'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Venue } from '@/domain/venue'
import { notice } from '@/platform/feedback'
import type { Place } from '@/platform/open-in-maps'
import { useWay } from '@/platform/open-in-maps/use-way'
import { isSinglePage } from '@/platform/system'
import { SmallMap } from './small-map'
import css from './where.module.scss'

interface WhereProps {
  readonly index: ProgrammeIndex
  /** Where the chosen session is. */
  readonly venue: Venue | undefined
  /** How the notice words the place. */
  readonly place: string | undefined
  readonly hue: Hue
}

/** 在哪儿: as much of the place as is known, drawn no more exactly than that, and the way there. */
export function Where({ index, venue, place, hue }: WhereProps) {
  const { common } = useCopy()
  const words = useWords(venueTopic)
  const { choose, names, notOpened } = useWords(maps)
  const { lead, isChoosing, links, close } = useWay(() => notice(notOpened))
  const known = venue && venue.precision !== 'city' ? venue : undefined
  // Moments lets a page open nothing.
  const destination: Place | undefined =
    known && !isSinglePage()
      ? {
          point: known.position,
          title: known.title,
          ...(known.address !== undefined && { address: known.address }),
        }
      : undefined

  const label = known?.precision === 'district' ? words.navigateToDistrict : words.navigate
  const explained = explain(venue, words)
  return (
    <Section
      title={words.title}
      {...(destination && { more: { label, onTap: () => void lead(destination) } })}
    >
      <Card isFlush>
        {known && <SmallMap index={index} venue={known} hue={hue} />}
        <View className={css.words}>
          {venue?.address && <Text className={css.address}>{venue.address}</Text>}
          {place && <Text>{words.placeFromNotice(place)}</Text>}
          {explained && <Text className={css.explained}>{explained}</Text>}
        </View>
      </Card>
      <MapApps
        isOpen={isChoosing}
        title={choose}
        closeLabel={common.close}
        links={links}
        names={names}
        onClose={close}
      />
    </Section>
  )
}

interface Explanations {
  readonly noAddress: string
  readonly approximate: string
  readonly cityOnly: string
}

/** What is not known of the place; nothing for an exact one. */
function explain(venue: Venue | undefined, words: Explanations): string | undefined {
  switch (venue?.precision) {
    case 'exact':
      return undefined
    case 'approximate':
      return words.approximate
    case 'district':
      return words.noAddress
    default:
      return words.cityOnly
  }
}
