import type { Block, DayLayout, Hours, More } from '@/domain/timeline'

/** A row of the grid is five minutes. */
const MINUTES = 5
const HOUR_ROWS = 60 / MINUTES
/** As many rows as the line that stands for quiet hours takes. */
const FOLD_ROWS = 5
/** Columns beside the hours' own: two or three blocks and what they leave share them. */
const TRACKS = 24
/** What did not fit takes so many of them, by the number of blocks beside it. */
const MORE_TRACKS: Readonly<Record<number, number>> = { 2: 4, 3: 3 }
const FIRST_LINE = 2
const END_LINE = FIRST_LINE + TRACKS

export type Rows = (minutes: number) => number

/** The grid line at so many minutes from the layout's first hour. Within quiet hours: the middle of their line. */
export function rowsOf({ from, folds }: Pick<DayLayout, 'from' | 'folds'>): Rows {
  return (minutes) => {
    const hour = from + minutes / 60
    let row = minutes / MINUTES
    for (const fold of folds) {
      const shown = Math.min(hour, fold.to) - fold.from
      if (shown > 0) row -= shown * HOUR_ROWS
      if (hour >= fold.to) row += FOLD_ROWS
      else if (shown > 0) row += FOLD_ROWS / 2
    }
    return Math.round(row) + 1
  }
}

const area = (top: number, left: number, bottom: number, right: number) =>
  `${top} / ${left} / ${bottom} / ${right}`

const moreTracks = (columns: number): number => MORE_TRACKS[columns] ?? TRACKS / 2

export function blockArea({ column, columns, isBesideMore, top, height }: Block, rows: Rows): string {
  const width = (isBesideMore ? TRACKS - moreTracks(columns) : TRACKS) / columns
  const left = FIRST_LINE + column * width
  return area(rows(top), left, rows(top + height), left + width)
}

/** @param columns of blocks beside it */
export function moreArea({ top, height }: More, columns: number, rows: Rows): string {
  return area(rows(top), END_LINE - moreTracks(columns), rows(top + height), END_LINE)
}

export function hourArea(hour: number, from: number, rows: Rows): string {
  const row = rows((hour - from) * 60)
  return area(row, 1, row + 1, END_LINE)
}

export function foldArea(fold: Hours, from: number, rows: Rows): string {
  return area(rows((fold.from - from) * 60), FIRST_LINE, rows((fold.to - from) * 60), END_LINE)
}

/** A line of no height across the day. */
export function nowArea(minutes: number, rows: Rows): string {
  const row = rows(minutes)
  return area(row, 1, row, END_LINE)
}
