import type { Catalogue } from '@/copy'
import type { WordsOf } from '@/copy/language'
import type { messages as messagesTopic } from '@/copy/topics/messages'
import type { ProgrammeIndex } from '@/domain/programme'
import type { Move, Slot } from '@/domain/session'
import type { Instant } from '@/domain/time'
import type { Message } from './message'

export type MessageWords = WordsOf<typeof messagesTopic>

interface Description {
  readonly headline: string
  readonly lines: readonly string[]
}

type Time = Catalogue['time']

/** What was and what is, without what stayed as it was. */
function moveLines(
  { from, to }: Move,
  words: MessageWords,
  time: Time,
  index: ProgrammeIndex,
): readonly string[] {
  const isTime = from.startsAt !== to.startsAt || from.endsAt !== to.endsAt
  const isPlace = from.venueId !== to.venueId
  const said = (slot: Slot) =>
    [
      isTime && time.when(slot.startsAt, slot.endsAt),
      isPlace && (index.venue.get(slot.venueId)?.title ?? words.somewhere),
    ]
      .filter(Boolean)
      .join(' ')
  const unmoved = isTime ? [] : [time.when(to.startsAt, to.endsAt)]
  return [words.before(said(from)), words.after(said(to)), ...unmoved]
}

/** Says what happened and when the session is; of an answer that is still owed also by when. */
export function describe(
  { notice, registration, session }: Message,
  words: MessageWords,
  time: Time,
  index: ProgrammeIndex,
  now: Instant,
): Description {
  const { kind, move, until } = notice
  const when = time.when(session.startsAt, session.endsAt)
  if (kind === 'session-moved') {
    const isPlace = move !== undefined && move.from.venueId !== move.to.venueId
    const isTime = !move || move.from.startsAt !== move.to.startsAt || move.from.endsAt !== move.to.endsAt
    const lines = move ? moveLines(move, words, time, index) : [when]
    return { headline: words.moved(isTime, isPlace), lines }
  }
  const isOwed =
    until !== undefined && now < until && (kind === 'reconfirm-asked' || registration.status === 'offered')
  return {
    headline: words.headline[kind],
    lines: [when, ...(isOwed ? [words.answerBefore(time.moment(until))] : [])],
  }
}
