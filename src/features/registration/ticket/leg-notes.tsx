import { Note } from '@/components/note'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { neighboursOf, type Neighbour } from '@/domain/leg'
import type { MyRegistration } from '@/state/registrations-store'
import { valueOf } from '@/state/resource'
import { useRegistrations } from '@/state/stores'
import { engagementsOf } from '../form/clash-warnings'
import type { SignUpTarget } from '../form/sign-up-target'

interface LegNotesProps {
  readonly registration: MyRegistration
  readonly target: SignUpTarget
}

/** Whether there is time to get here from what comes before, and from here to what comes after. */
export function LegNotes({
  registration: { attendees },
  target: { index, session, activity },
}: LegNotesProps) {
  const mine = useRegistrations(({ registrations }) => valueOf(registrations))
  const ids = attendees.map(({ id }) => id)
  const { before, after } = neighboursOf(index, engagementsOf(mine ?? []), session, ids)
  const notes = [
    before && { side: 'legBefore' as const, ...before },
    after && { side: 'legAfter' as const, ...after },
  ]
  return (
    <>
      {notes.map((note) => {
        if (!note) return null
        const other = index.activity.get(note.session.activityId) ?? activity
        const shared = attendees.filter(({ id }) => note.personIds.includes(id))
        const names = shared.length < attendees.length ? shared.map(({ name }) => name) : []
        return <LegNote key={note.side} side={note.side} title={other.title} names={names} leg={note.leg} />
      })}
    </>
  )
}

interface LegNoteProps {
  readonly side: 'legBefore' | 'legAfter'
  readonly title: string
  /** Who goes to both, where it is not the whole party. */
  readonly names: readonly string[]
  readonly leg: Neighbour['leg']
}

function LegNote({ side, title, names, leg: { kind, gapMinutes, travel } }: LegNoteProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const isEnough = kind === 'enough'
  const who = names.length > 0 ? [words.legFor(common.list(names))] : []
  const said =
    kind === 'overlap'
      ? [words[side](title, words.legOverlap(-gapMinutes))]
      : [
          words[side](title, words.legGap(gapMinutes)),
          words.legWay(travel.mode, travel.minutes),
          isEnough ? words.legEnough : words.legLate,
        ]
  return (
    <Note
      tone={isEnough ? 'success' : 'warning'}
      icon={isEnough ? (travel.mode === 'bus' ? 'bus' : 'footprints') : 'triangle-alert'}
      text={common.spoken([...said, ...who])}
    />
  )
}
