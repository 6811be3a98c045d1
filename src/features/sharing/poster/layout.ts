import type { Command, Drawing } from '@/platform/drawing'
import { categoryColours, colours } from '@/styles/tokens'
import { atMost, breakTitle, emsOf } from './break-title'
import { codeSquares, textLines } from './brushes'
import type { PosterContent, PosterFact } from './content'

/** On paper and in a chat a poster is light, whatever the phone is set to. */
const { surfaceRaised: paper, text: ink, textMuted: muted, line: rule, lineStrong: dash } = colours.light

const WIDTH = 750
const EDGE = 56
const COLUMN = WIDTH - 2 * EDGE
const COVER = { x: 0, y: 0, width: WIDTH, height: 600, corners: [0, 0, 0, 190] } as const
const VALUE_X = 152
const FOOT = 282
const SHORTEST = 1334
const CODE = 168

/** Size and line of the title, by its length in characters; the longest fits in three lines. */
function titleStyle(ems: number): { readonly size: number; readonly line: number } {
  if (ems <= COLUMN / 64) return { size: 64, line: 80 }
  return ems <= (2 * COLUMN) / 52 - 2 ? { size: 52, line: 68 } : { size: 44, line: 58 }
}

interface Block {
  readonly commands: readonly Command[]
  /** Where it ends. */
  readonly bottom: number
}

function heading({ title, category, hue, whole }: PosterContent, top: number): Block {
  const { solid, ink: inkOfHue } = categoryColours[hue].light
  const { size, line } = titleStyle(emsOf(title))
  const lines = atMost(breakTitle(title, Math.floor(COLUMN / size), whole), 3)
  return {
    commands: [
      { kind: 'fill', x: EDGE, y: top + 5, width: 8, height: 30, colour: solid, corners: [4, 4, 4, 4] },
      ...textLines([category], EDGE + 22, top, { size: 28, line: 40, colour: inkOfHue, isStrong: true }),
      ...textLines(lines, EDGE, top + 54, { size, line, colour: ink, isStrong: true }),
    ],
    bottom: top + 54 + lines.length * line,
  }
}

const TAG = { size: 22, height: 34, padding: 10, gap: 14 }

/** The dashed tag behind words that the notice does not say. */
function tag(label: string, x: number, middle: number): readonly Command[] {
  const width = emsOf(label) * TAG.size + 2 * TAG.padding
  const y = middle - TAG.height / 2
  return [
    { kind: 'dashes', x, y, width, height: TAG.height, colour: dash, corners: [6, 6, 6, 6] },
    ...textLines([label], x + TAG.padding, y, { size: TAG.size, line: TAG.height, colour: muted }),
  ]
}

function factBlock({ name, value, note, isProvisional }: PosterFact, tagLabel: string, top: number): Block {
  const style = { size: 32, line: 44 }
  const room = WIDTH - EDGE - VALUE_X - (isProvisional ? 90 : 0)
  const lines = atMost(breakTitle(value, Math.floor(room / style.size), []), 2)
  const last = lines[lines.length - 1] ?? ''
  const below = top + lines.length * style.line
  const noteLines = note === undefined ? [] : [note]
  return {
    commands: [
      ...textLines([name], EDGE, top, { ...style, colour: muted }),
      ...textLines(lines, VALUE_X, top, { ...style, colour: ink, isStrong: true }),
      ...(isProvisional
        ? tag(tagLabel, VALUE_X + emsOf(last) * style.size + TAG.gap, below - style.line / 2)
        : []),
      ...textLines(noteLines, VALUE_X, below, { size: 24, line: 36, colour: muted }),
    ],
    bottom: below + noteLines.length * 36 + 18,
  }
}

function foot({ theme, edition, whole }: PosterContent, top: number): readonly Command[] {
  return [
    { kind: 'fill', x: 0, y: top, width: WIDTH, height: 2, colour: rule },
    ...textLines(theme, EDGE, top + 46, { size: 34, line: 48, colour: ink, isStrong: true }),
    ...textLines(breakTitle(edition, 16, whole), EDGE, top + 58 + theme.length * 48, {
      size: 24,
      line: 36,
      colour: muted,
    }),
  ]
}

export interface PosterPlan {
  readonly content: PosterContent
  /** The picture's address on this host. */
  readonly cover: string
  /** The dark modules of the code; without them the words stand there alone. */
  readonly code: readonly (readonly boolean[])[] | undefined
  readonly codeLines: readonly string[]
  readonly tagLabel: string
}

function codeCorner({ code, codeLines }: PosterPlan, top: number): readonly Command[] {
  const middle = WIDTH - EDGE - CODE / 2
  const style = { size: 24, line: 36, colour: muted, align: 'center' } as const
  if (!code) return textLines(codeLines, middle, top + 82, style)
  return [
    ...codeSquares(code, WIDTH - EDGE - CODE, top + 32, CODE, ink),
    ...textLines(codeLines, middle, top + 32 + CODE + 8, style),
  ]
}

/** The poster as what to draw, from the top down; a long one is taller. */
export function posterDrawing(plan: PosterPlan): Drawing {
  const { content, cover, tagLabel } = plan
  const head = heading(content, 640)
  let bottom = head.bottom + 22
  const facts = content.facts.flatMap((fact) => {
    const block = factBlock(fact, tagLabel, bottom)
    bottom = block.bottom
    return block.commands
  })
  const height = Math.max(SHORTEST, bottom + 16 + FOOT)
  return {
    width: WIDTH,
    height,
    commands: [
      { kind: 'fill', x: 0, y: 0, width: WIDTH, height, colour: paper },
      { kind: 'picture', src: cover, ...COVER },
      ...head.commands,
      ...facts,
      ...foot(content, height - FOOT),
      ...codeCorner(plan, height - FOOT),
    ],
  }
}
