import type { SignUpKind } from '@/components/sign-up-mark'
import type { Catalogue } from '@/copy'
import type { timeline } from '@/copy/topics/timeline'
import type { WordsOf } from '@/copy/language'
import type { Entry } from '@/domain/programme-entry'
import { districtTitle, type ProgrammeIndex } from '@/domain/programme'
import type { Day } from '@/domain/time'
import { describeEntry } from '../card/describe-entry'

/** From so many metres on, whole kilometres say enough beside the others of the day. */
const ROUGH = 1_950

const roughly = (metres: number): number => (metres < ROUGH ? metres : Math.round(metres / 1_000) * 1_000)

/** An entry of the day in words. Plain strings, so that a block whose words stay the same is not drawn again. */
export interface BlockWords {
  readonly activityId: string
  readonly sessionId: string | undefined
  readonly title: string
  readonly hours: string
  /** Set where the notice does not give the time. */
  readonly provisional: string | undefined
  readonly where: string
  /** Where there is no room for the place: its district. */
  readonly area: string
  readonly distance: string | undefined
  readonly kind: SignUpKind | undefined
  readonly mark: string
  readonly hue: string
  readonly spoken: string
}

/** What words are made of. */
export interface Speech {
  readonly index: ProgrammeIndex
  readonly copy: Catalogue
  readonly words: WordsOf<typeof timeline>
  readonly day: Day
}

export function describeBlock(entry: Entry, { index, copy, words, day }: Speech): BlockWords {
  const { session, venue, state, distanceInMetres } = entry
  const { activityId, sessionId, title, when, provisional, where, distance, kind, mark, category, hue } =
    describeEntry(entry, index, copy, day)
  const hours = session ? copy.time.hours(session.startsAt, session.endsAt) : when
  const timed = provisional ? `${hours} ${provisional}` : hours
  const spoken = [title, timed, where, distance, mark, category]
  return {
    activityId,
    sessionId,
    title,
    hours,
    provisional,
    where,
    area: districtTitle(index, venue) ?? where,
    distance: distanceInMetres === undefined ? undefined : copy.time.distance(roughly(distanceInMetres)),
    kind,
    mark: state ? words.mark(state) : mark,
    hue,
    spoken: copy.common.spoken(spoken.filter((part) => part !== undefined)),
  }
}
