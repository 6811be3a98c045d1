import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './output'
import { joinPaths } from './svg-path'

export const strokeWidth = 1.75

const known = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']

function shape(tag: string, of: (name: string) => number, points: string): string {
  const oval = (x: number, y: number, rx: number, ry: number): string =>
    `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0 ${rx} ${ry} 0 1 0 ${-2 * rx} 0`
  switch (tag) {
    case 'circle':
      return oval(of('cx'), of('cy'), of('r'), of('r'))
    case 'ellipse':
      return oval(of('cx'), of('cy'), of('rx'), of('ry'))
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`
    case 'polyline':
      return `M${points}`
    case 'polygon':
      return `M${points}z`
    default: {
      const [x, y, w, h, r] = [of('x'), of('y'), of('width'), of('height'), of('rx')]
      const corner = (dx: number, dy: number): string => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '')
      const top = `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}`
      return `${top}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
    }
  }
}

/** What lucide drew, as it is in the package: the shapes inside the `svg` element. */
export function shapesOf(name: string): string {
  const file = path.join(root, 'node_modules/lucide-static/icons', `${name}.svg`)
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(file, 'utf8'))?.[1]
  if (inside === undefined) throw new Error(`${file} is not an svg`)
  return inside.trim()
}

/** An icon as the data of one path on a 24 grid: a third of the bytes of the separate shapes once it is in a style sheet. */
export function pathOf(name: string): string {
  const parts = [...shapesOf(name).matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = '', attributes = '']) => {
    if (!known.includes(tag)) throw new Error(`${name}: no way to draw <${tag}>`)
    const value = (key: string): string => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    return tag === 'path' ? value('d') : shape(tag, (key) => Number(value(key)), value('points'))
  })
  return joinPaths(parts)
}
