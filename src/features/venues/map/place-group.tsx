import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { mapView as topic } from '@/copy/topics/map-view'
import { useCopy, useWords } from '@/copy/use-copy'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Venue } from '@/domain/venue'
import { a11y } from '@/platform/a11y'
import type { VenueGroup } from './place'
import { PlaceRow } from './place-row'
import css from './map.module.scss'

interface PlaceGroupProps {
  readonly index: ProgrammeIndex
  readonly group: VenueGroup
  /** Not where the panel is called the same. */
  readonly hasTitle: boolean
  readonly onRoute: (to: Venue) => void
}

/** Somewhere one can be led to. */
const hasRoute = ({ precision }: Venue): boolean => precision === 'exact' || precision === 'approximate'

/** One venue: its name, the way there as far as there is one, and what takes place. */
export function PlaceGroup({ index, group, hasTitle, onRoute }: PlaceGroupProps) {
  const { common, time, states, browse } = useCopy()
  const words = useWords(topic)
  const { venue, entries } = group
  const metres = entries[0]?.distanceInMetres
  const facts = [
    venue?.address,
    venue && hasRoute(venue) && metres !== undefined ? time.distance(metres) : undefined,
  ].filter((fact) => fact !== undefined)
  return (
    <>
      {venue && (hasTitle || facts.length > 0 || hasRoute(venue)) && (
        <View className={css.line}>
          <View className={css.words}>
            {hasTitle && (
              <Text className={css.title} {...a11y({ role: 'heading' })}>
                {venue.title}
              </Text>
            )}
            {facts.length > 0 && <Text className={css.muted}>{common.inline(facts)}</Text>}
            {venue.precision === 'approximate' && <Text className={css.muted}>{words.approximate}</Text>}
          </View>
          {hasRoute(venue) && (
            <Button
              label={words.route}
              spoken={words.routeTo(venue.title)}
              tone="soft"
              onTap={() => onRoute(venue)}
            />
          )}
        </View>
      )}
      {entries.map(({ activity, session, state }) => (
        <PlaceRow
          key={session?.id ?? activity.id}
          activityId={activity.id}
          sessionId={session?.id}
          hue={index.category.get(activity.categoryId)?.hue ?? 'opening'}
          title={activity.title}
          when={session ? time.when(session.startsAt, session.endsAt) : activity.period.text}
          isProvisional={session?.provisional ?? false}
          kind={state?.kind}
          mark={state ? states.mark(state) : browse.list.noSession}
        />
      ))}
    </>
  )
}
