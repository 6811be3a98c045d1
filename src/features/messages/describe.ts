import type { Catalogue } from '@/copy'
import type { WordsOf } from '@/copy/language'
import type { messages as messagesTopic } from '@/copy/topics/messages'
import type { ProgrammeIndex } from '@/domain/programme'
import { isOtherPlace, isOtherTime, type Move, type Slot } from '@/domain/session'
import type { Instant } from '@/domain/time'
import type { Message } from './message'

export type MessageWords = WordsOf<typeof messagesTopic>

interface Description {
  readonly headline: string
  readonly lines: readonly string[]
}

type Time = Catalogue['time']

/** What was and what is, without what stayed as it was. */
function moveLines(move: Move, words: MessageWords, time: Time, index: ProgrammeIndex): readonly string[] {
  const { from, to } = move
  const isTime = isOtherTime(move)
  const isPlace = isOtherPlace(move)
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
    if (!move) return { headline: words.moved(true, false), lines: [when] }
    return {
      headline: words.moved(isOtherTime(move), isOtherPlace(move)),
      lines: moveLines(move, words, time, index),
    }
  }
  const isOwed =
    until !== undefined && now < until && (kind === 'reconfirm-asked' || registration.status === 'offered')
  return {
    headline: words.headline[kind],
    lines: [when, ...(isOwed ? [words.answerBefore(time.moment(until))] : [])],
  }
}
