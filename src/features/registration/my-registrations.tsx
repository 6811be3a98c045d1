import { Text } from '@tarojs/components'
import { List } from '@/components/list-row'
import { Section } from '@/components/section'
import { useCopy } from '@/copy/use-copy'
import { RegistrationRow } from './schedule/registration-row'
import { StopsPending } from './schedule/stops-pending'
import { useStops } from './schedule/use-stops'
import css from './schedule/schedule.module.scss'

/** 我的报名: all there ever were, the newest first. */
export function MyRegistrations() {
  const { mine } = useCopy().registration
  const stops = useStops()
  if (stops.status !== 'ready') return <StopsPending stops={stops} />
  const newestFirst = [...stops.stops].sort((a, b) =>
    b.registration.createdAt.localeCompare(a.registration.createdAt),
  )
  return (
    <Section title={mine.title}>
      {newestFirst.length === 0 ? (
        <Text className={css.none}>{mine.none}</Text>
      ) : (
        <List>
          {newestFirst.map((stop) => (
            <RegistrationRow key={stop.registration.id} stop={stop} />
          ))}
        </List>
      )}
    </Section>
  )
}
