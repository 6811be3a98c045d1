import type { Command } from '@/platform/drawing'

type Text = Extract<Command, { readonly kind: 'text' }>

interface TextStyle {
  readonly size: number
  readonly line: number
  readonly colour: string
  readonly isStrong?: boolean
  readonly align?: Text['align']
}

/** Letters stand this far above the middle of their line, in parts of their size: Chinese fonts, measured in Chromium. */
const RISE = 0.36

/** Lines of text from `top` down. */
export function textLines(lines: readonly string[], x: number, top: number, style: TextStyle): Text[] {
  const { size, line, colour, isStrong = false, align = 'left' } = style
  return lines.map((text, i) => {
    const baseline = Math.round(top + line * (i + 0.5) + size * RISE)
    return { kind: 'text', text, x, baseline, size, isStrong, colour, align }
  })
}

/** One row's dark modules, neighbours joined so that no line shows between them. */
function runs(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const found: { from: number; length: number }[] = []
  row.forEach((isDark, i) => {
    const last = found[found.length - 1]
    if (!isDark) return
    if (last && last.from + last.length === i) last.length += 1
    else found.push({ from: i, length: 1 })
  })
  return found
}

/** The modules of a QR code in a square; a module is a whole number of half px, so that its edges are sharp. */
export function codeSquares(
  modules: readonly (readonly boolean[])[],
  x: number,
  y: number,
  size: number,
  colour: string,
): Command[] {
  const unit = Math.floor((size / modules.length) * 2) / 2
  const edge = (size - unit * modules.length) / 2
  return modules.flatMap((row, i) =>
    runs(row).map(({ from, length }) => ({
      kind: 'fill' as const,
      colour,
      x: x + edge + from * unit,
      y: y + edge + i * unit,
      width: length * unit,
      height: unit,
    })),
  )
}
