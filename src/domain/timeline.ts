import type { Entry } from './programme-entry'
import type { Session } from './session'
import { dayOf, minuteOfDay, minutesBetween, type Day } from './time'

/** An open house is entered at any time, and from this length on it fills the day rather than an hour of it. */
const ALL_DAY_MINUTES = 6 * 60
/** What is shorter is drawn as long as this: two lines of title, the place and the mark need an hour's height. */
export const LEAST_MINUTES = 60
/** So many hours without a session in a row are drawn as one line. */
const FOLDED_HOURS = 2
const DAY_MINUTES = 24 * 60

export interface SessionEntry extends Entry {
  readonly session: Session
}

/** A stretch of the drawn day, in minutes from `from` o'clock. */
interface Stretch {
  readonly top: number
  readonly height: number
}

export interface Block extends Stretch {
  readonly entry: SessionEntry
  /** From 0, of `columns` beside each other. */
  readonly column: number
  readonly columns: number
  /** The columns leave room for what did not fit into them. */
  readonly isBesideMore: boolean
}

/** What begins in this stretch and did not fit into the columns. In order of time, never empty. */
export interface More extends Stretch {
  readonly entries: readonly SessionEntry[]
}

/** Whole hours; the second not included. */
export interface Hours {
  readonly from: number
  readonly to: number
}

/** A day of the programme as it is drawn, from the first hour with a session to the last. */
export interface DayLayout extends Hours {
  /** Open houses of half a day and more, then activities of whose times nothing is known but that the day is in them. */
  readonly allDay: readonly Entry[]
  /** In order of time, and from left to right. */
  readonly blocks: readonly Block[]
  readonly more: readonly More[]
  /** Hours that nobody need look at. */
  readonly folds: readonly Hours[]
}

/** A session and the minutes of the day over which it is drawn. */
interface Span {
  readonly entry: SessionEntry
  readonly start: number
  readonly end: number
}

const hasSession = (entry: Entry): entry is SessionEntry => entry.session !== undefined

function isOfDay({ activity, session }: Entry, day: Day): boolean {
  if (session) return dayOf(session.startsAt) === day
  return activity.period.from <= day && day <= activity.period.to
}

function isAllDay({ session }: SessionEntry): boolean {
  const isOpenHouse = session.admission.kind !== 'sign-up'
  return isOpenHouse && minutesBetween(session.startsAt, session.endsAt) >= ALL_DAY_MINUTES
}

function byTime(a: SessionEntry, b: SessionEntry): number {
  const { session: x } = a
  const { session: y } = b
  return x.startsAt.localeCompare(y.startsAt) || y.endsAt.localeCompare(x.endsAt) || x.id.localeCompare(y.id)
}

function toSpan(entry: SessionEntry): Span {
  const { startsAt, endsAt } = entry.session
  const start = Math.min(minuteOfDay(startsAt), DAY_MINUTES - LEAST_MINUTES)
  const end = dayOf(endsAt) > dayOf(startsAt) ? DAY_MINUTES : minuteOfDay(endsAt)
  return { entry, start, end: Math.max(end, start + LEAST_MINUTES) }
}

/** Spans in order of start, parted where nothing is going on. */
function groupsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  let end = -1
  for (const span of spans) {
    const group = groups[groups.length - 1]
    if (group && span.start < end) group.push(span)
    else groups.push([span])
    end = Math.max(end, span.end)
  }
  return groups
}

/** Each into the first column where it overlaps nothing. */
function fill(
  spans: readonly Span[],
  most: number,
): { readonly columns: readonly (readonly Span[])[]; readonly left: readonly Span[] } {
  const columns: Span[][] = []
  const left: Span[] = []
  for (const span of spans) {
    const free = columns.find((column) =>
      column.every(({ start, end }) => span.end <= start || end <= span.start),
    )
    if (free) free.push(span)
    else if (columns.length < most) columns.push([span])
    else left.push(span)
  }
  return { columns, left }
}

/** Who has a place where not all have one: what is mine, what one can still come to, then the rest. */
function rank({ entry: { state } }: Span): number {
  switch (state?.kind) {
    case 'confirmed':
    case 'waiting':
    case 'offered':
    case 'checked-in':
      return 0
    case 'full':
    case 'closed':
    case 'ended':
    case 'cancelled':
      return 2
    default:
      return 1
  }
}

const byRank = (a: Span, b: Span): number => rank(a) - rank(b)

/**
 * Those that begin within an hour of the first of them together, so that each stands near its own time; drawn until the
 * next of them, or until all of them are over.
 */
function gather(left: readonly Span[], from: number): readonly More[] {
  const cells: { start: number; end: number; entries: SessionEntry[] }[] = []
  let end = 0
  for (const span of left) {
    const cell = cells[cells.length - 1]
    end = Math.max(end, span.end)
    if (cell && span.start < cell.start + LEAST_MINUTES) {
      cell.entries.push(span.entry)
      cell.end = end
    } else cells.push({ start: span.start, end, entries: [span.entry] })
  }
  return cells.map((cell, i) => ({
    top: cell.start - from,
    height: Math.min(cell.end, cells[i + 1]?.start ?? Infinity) - cell.start,
    entries: cell.entries,
  }))
}

function layoutGroup(spans: readonly Span[], from: number, most: number): Pick<DayLayout, 'blocks' | 'more'> {
  const all = fill(spans, most)
  const { columns, left } = all.left.length === 0 ? all : fill([...spans].sort(byRank), most)
  const blocks = columns.flatMap((column, at) =>
    column.map(({ entry, start, end }) => ({
      entry,
      column: at,
      columns: columns.length,
      isBesideMore: left.length > 0,
      top: start - from,
      height: end - start,
    })),
  )
  const leftInOrder = spans.filter((span) => left.includes(span))
  return { blocks, more: gather(leftInOrder, from) }
}

function foldsOf(spans: readonly Span[], { from, to }: Hours): readonly Hours[] {
  const folds: Hours[] = []
  let quietFrom = from
  for (const { start, end } of spans) {
    const quietTo = Math.floor(start / 60)
    if (quietTo - quietFrom >= FOLDED_HOURS) folds.push({ from: quietFrom, to: quietTo })
    quietFrom = Math.max(quietFrom, Math.ceil(end / 60))
  }
  return folds.filter((fold) => fold.to <= to)
}

/**
 * Where everything of a day stands. Sessions that overlap stand beside each other in at most `most` columns; the rest
 * of them is gathered by the hour, so that thirty at once can be read and reached as well as three.
 */
export function layoutDay(entries: readonly Entry[], day: Day, most = 2): DayLayout {
  const ofDay = entries.filter((entry) => isOfDay(entry, day))
  const sessions = ofDay.filter(hasSession).sort(byTime)
  const spans = sessions.filter((entry) => !isAllDay(entry)).map(toSpan)
  const from = Math.floor(Math.min(DAY_MINUTES, ...spans.map(({ start }) => start)) / 60)
  const to = Math.max(from, Math.ceil(Math.max(0, ...spans.map(({ end }) => end)) / 60))
  const groups = groupsOf(spans).map((group) => layoutGroup(group, from * 60, most))
  return {
    from,
    to,
    allDay: [...sessions.filter(isAllDay), ...ofDay.filter((entry) => !hasSession(entry))],
    blocks: groups.flatMap(({ blocks }) => blocks).sort((a, b) => a.top - b.top || a.column - b.column),
    more: groups.flatMap(({ more }) => more),
    folds: foldsOf(spans, { from, to }),
  }
}
