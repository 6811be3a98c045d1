import { View } from '@tarojs/components'
import { List, ListRow } from '@/components/list-row'
import { Note } from '@/components/note'
import { people as peopleTopic } from '@/copy/topics/people'
import { useCopy, useWords } from '@/copy/use-copy'
import { isLive } from '@/domain/registration'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { valueOf } from '@/state/resource'
import { useProgramme, useRegistrations } from '@/state/stores'
import css from './form/form.module.scss'

interface InUseProps {
  readonly personId: string
  /** Why they cannot be removed. */
  readonly text: string
}

/** Somebody who still goes somewhere cannot be removed: where to give that back first. */
export function InUse({ personId, text }: InUseProps) {
  const { time } = useCopy()
  const { giveBackThere } = useWords(peopleTopic)
  const index = useProgramme(({ programme }) => valueOf(programme)?.index)
  const mine = useRegistrations(({ registrations }) => valueOf(registrations))
  const theirs = (mine ?? [])
    .filter((one) => isLive(one) && one.attendees.some(({ id }) => id === personId))
    .flatMap(({ id, sessionId }) => {
      const session = index?.session.get(sessionId)
      const activity = session && index?.activity.get(session.activityId)
      return session && activity ? [{ id, session, activity }] : []
    })
  return (
    <View className={css.form}>
      <Note tone="danger" icon="triangle-alert" text={text} />
      <List>
        {theirs.map(({ id, session, activity }) => (
          <ListRow
            key={id}
            icon="ticket"
            title={activity.title}
            detail={time.when(session.startsAt, session.endsAt)}
            aside={giveBackThere}
            onTap={() => goTo(routes.ticket(id))}
          />
        ))}
      </List>
    </View>
  )
}
