import type { Activity } from './activity'
import type { ProgrammeIndex } from './programme'
import { canBeReading, findReading, soundsOf, type Sounds } from './reading'

/** Quotes, dots, dashes and spaces: people type them or not. */
const IGNORED = /[\s\p{P}\p{S}\u200b]/gu

/** Text as it is compared: full-width forms folded, lower case, no spaces or punctuation. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(IGNORED, '')
}

/** The words of a query, each of which has to occur. */
export function wordsOf(query: string): readonly string[] {
  return query.split(/\s+/).map(searchable).filter(Boolean)
}

interface ActivityText {
  /** Title, place, hosts, topics, venues. */
  readonly names: readonly string[]
  /** The notice's words about it. */
  readonly words: string
}

/** What is searched, made once per programme because a keystroke asks all of it. */
export interface SearchTexts {
  readonly of: ReadonlyMap<string, ActivityText>
  readonly sounds: Sounds
}

function namesOf(index: ProgrammeIndex, topics: ReadonlyMap<string, string>, activity: Activity) {
  const sessions = index.sessionsOf.get(activity.id) ?? []
  return [
    activity.title,
    activity.place ?? '',
    ...activity.hosts,
    ...activity.topicIds.map((id) => topics.get(id) ?? ''),
    ...sessions.map(({ venueId }) => index.venue.get(venueId)?.title ?? ''),
  ]
}

export function searchTexts(index: ProgrammeIndex): SearchTexts {
  const { activities, topics, readings } = index.programme
  const topicTitles = new Map(topics.map(({ id, title }) => [id, title]))
  // Hosts, topics and venues come again and again: each is folded once.
  const folded = new Map<string, string>()
  const fold = (text: string) => {
    const known = folded.get(text) ?? searchable(text)
    folded.set(text, known)
    return known
  }
  const textOf = (activity: Activity): ActivityText => ({
    names: [...new Set(namesOf(index, topicTitles, activity).map(fold))].filter(Boolean),
    words: fold(activity.quote.text),
  })
  return {
    of: new Map(activities.map((activity) => [activity.id, textOf(activity)])),
    sounds: soundsOf(readings),
  }
}

/** Whether a name has the word, as it is written or as it is read; asked once for each different name. */
function namesWith(word: string, sounds: Sounds): (name: string) => boolean {
  const known = new Map<string, boolean>()
  const isReading = canBeReading(word)
  return (name) => {
    const answer = known.get(name)
    if (answer !== undefined) return answer
    const has = name.includes(word) || (isReading && findReading(name, word, sounds) !== undefined)
    known.set(name, has)
    return has
  }
}

/** How an activity has all words of the query: in its names, only with the notice's words about it, or not at all. */
export function findText(texts: SearchTexts, query: string) {
  const tests = wordsOf(query).map((word) => ({ word, isIn: namesWith(word, texts.sounds) }))
  return (activityId: string): 'named' | 'mentioned' | undefined => {
    const text = texts.of.get(activityId)
    if (!text) return undefined
    const missing = tests.filter(({ isIn }) => !text.names.some(isIn))
    if (missing.length === 0) return 'named'
    return missing.every(({ word }) => text.words.includes(word)) ? 'mentioned' : undefined
  }
}
