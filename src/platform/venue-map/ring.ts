const SVG = 'http://www.w3.org/2000/svg'
const RADIUS = 19
const AROUND = 2 * Math.PI * RADIUS
/** Between two colours, so that neighbours of one lightness are told apart. */
const GAP = 2

function shape(tag: string, facts: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(facts)) made.setAttribute(name, String(value))
  return made
}

/** A ring of 44 px whose arcs are as long as each colour's part of the whole. */
export function ring(shares: readonly { readonly color: string; readonly part: number }[]): SVGElement {
  const drawn = shape('svg', { viewBox: '0 0 44 44', width: 44, height: 44, 'aria-hidden': 'true' })
  let turned = 0
  for (const { color, part } of shares) {
    const length = Math.max(1, part * AROUND - (shares.length > 1 ? GAP : 0))
    const arc = shape('circle', {
      ...{ cx: 22, cy: 22, r: RADIUS, fill: 'none', stroke: color, 'stroke-width': 5 },
      'stroke-dasharray': `${length} ${AROUND - length}`,
      transform: `rotate(${turned * 360 - 90} 22 22)`,
    })
    drawn.append(arc)
    turned += part
  }
  return drawn
}
