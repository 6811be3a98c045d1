import type { ProgrammeIndex } from './programme'
import { searchable } from './search-text'

/** Below this share of common pairs two texts have nothing to do with each other. */
const LEAST_LIKENESS = 0.25

/** Neighbouring characters, and the characters themselves: a wrong one in two still leaves one. */
function partsOf(text: string): ReadonlySet<string> {
  const chars = [...searchable(text)]
  const pairs = chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`)
  return new Set([...chars, ...pairs])
}

/** How much of the query a name has: 0 to 1. A long name is not held against it. */
function likeness(query: ReadonlySet<string>, name: string): number {
  const parts = partsOf(name)
  const common = [...query].filter((part) => parts.has(part)).length
  return query.size === 0 ? 0 : common / query.size
}

/** What somebody may have meant whose words are nowhere: titles, topics and categories most like them, best first. */
export function similarWords(index: ProgrammeIndex, query: string, count: number): readonly string[] {
  const { activities, topics, categories } = index.programme
  const parts = partsOf(query)
  const names = [...topics, ...categories, ...activities].map(({ title }) => title)
  return [...new Set(names)]
    .map((name) => ({ name, like: likeness(parts, name) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like || a.name.length - b.name.length)
    .slice(0, count)
    .map(({ name }) => name)
}
