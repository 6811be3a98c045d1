import { encode } from 'uqr'
import { qrImage } from '@/platform/qr-code'

const svgOf = (uri: string): Document => {
  const [head, body = ''] = uri.split(',')
  expect(head).toBe('data:image/svg+xml')
  return new DOMParser().parseFromString(decodeURIComponent(body), 'image/svg+xml')
}

/** Paints the path steps back into a grid of modules. */
function modulesOf(svg: Document): boolean[][] {
  const size = Number(svg.documentElement.getAttribute('viewBox')?.split(' ')[2])
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const path = svg.querySelectorAll('path')[1]?.getAttribute('d') ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return grid
}

it.each(['a', 'v1.MDE5NmYxZGUtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw'.repeat(4), '票：五月二十四日 #1&2'])(
  'the picture of %p holds exactly the modules of the code, with a quiet zone of two',
  (text) => {
    const modules = modulesOf(svgOf(qrImage(text)))
    expect(modules).toEqual(encode(text, { ecc: 'M', border: 2 }).data)
    expect([modules[0], modules[1]].flat()).not.toContain(true)
  },
)

it('is dark on white with crisp edges in every theme', () => {
  const svg = svgOf(qrImage('ticket'))
  const [ground, code] = svg.querySelectorAll('path')
  expect(svg.documentElement.getAttribute('shape-rendering')).toBe('crispEdges')
  expect(ground?.getAttribute('fill')).toBe('#fff')
  expect(code?.hasAttribute('fill')).toBe(false)
})

it('holds no sign that would end an attribute, a CSS url or the address itself', () => {
  expect(qrImage('票#"<>')).toMatch(/^data:image\/svg\+xml,[\w%.!~*'()-]+$/)
})
