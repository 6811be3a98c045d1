import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Section } from '@/components/section'
import { useCopy } from '@/copy/use-copy'
import { dayOf, type Instant } from '@/domain/time'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { NextCard } from './next-card'
import { DayOfWeek } from './day-of-week'
import { byDay, nextOf, type Stop } from './stops'
import css from './schedule.module.scss'

interface GoingProps {
  readonly stops: readonly Stop[]
  readonly now: Instant
}

/** 要去的: what is next, then everything by day; one alone needs no list of one. */
export function Going({ stops, now }: GoingProps) {
  const { time, registration } = useCopy()
  const { schedule } = registration
  const next = nextOf(stops)
  if (stops.length === 0)
    return (
      <Empty
        icon="calendar-days"
        title={schedule.noneTitle}
        text={schedule.noneText}
        actions={[{ label: schedule.toActivities, onTap: () => switchTo(routes.activities()) }]}
      />
    )
  if (next && stops.length === 1)
    return (
      <View className={css.only}>
        <NextCard stop={next} now={now} />
        <Button
          label={schedule.toActivities}
          tone="secondary"
          isBlock
          onTap={() => switchTo(routes.activities())}
        />
      </View>
    )
  return (
    <View className={next ? css.going : undefined}>
      {next && <NextCard stop={next} now={now} />}
      <View>
        {byDay(stops).map(({ day, stops: ofDay }) => (
          <Section
            key={day}
            title={time.dayHeading(day, dayOf(now))}
            aside={schedule.daySessions(ofDay.length)}
          >
            <DayOfWeek stops={ofDay} all={stops} />
          </Section>
        ))}
      </View>
    </View>
  )
}
