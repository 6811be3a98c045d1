import { Image, Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Provisional } from '@/components/provisional'
import { Title } from '@/components/title'
import { signUp } from '@/copy/topics/sign-up'
import { useCopy, useWords } from '@/copy/use-copy'
import { dayOf } from '@/domain/time'
import { a11y } from '@/platform/a11y'
import type { SignUpTarget } from './sign-up-target'
import { coverOf } from '@/styles/pictures'
import css from './session-card.module.scss'

interface SessionCardProps {
  readonly target: SignUpTarget
  /** Absent where there is nothing to change to. */
  readonly onChange?: () => void
}

/** What one signs up for, at the top of the form. */
export function SessionCard({ target: { activity, session, venue }, onChange }: SessionCardProps) {
  const { time, common } = useCopy()
  const words = useWords(signUp)
  return (
    <Card>
      <View className={css.card}>
        <Image
          className={css.cover}
          src={coverOf(activity.id)}
          mode="aspectFill"
          {...a11y({ hidden: true })}
        />
        <View className={css.words}>
          <Title className={css.title} text={activity.displayTitle ?? activity.title} />
          <Text className={css.fact}>{time.day(dayOf(session.startsAt))}</Text>
          <View className={css.when}>
            <Text>{time.hours(session.startsAt, session.endsAt)}</Text>
            {session.provisional && <Provisional label={common.provisional} />}
          </View>
          {venue && <Text className={css.fact}>{venue.title}</Text>}
        </View>
        {onChange && (
          <View className={css.change}>
            <Button label={words.change} tone="soft" onTap={onChange} />
          </View>
        )}
      </View>
    </Card>
  )
}
