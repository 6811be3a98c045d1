import { circle, dome, floor, leaf, line, mirror, n, path, polygon, rect, times } from '../draw'
import type { Motifs } from '../motif'

/** 研学体验: a furnace, a plant, a vinegar vat. */
export const study: Motifs = {
  furnace: ({ deep, solid, mid, soft, guest }, next) => {
    const sparks = times(9, () => circle(360 + next() * 140, 210 + next() * 150, 4 + next() * 6, guest))
    const shaft = polygon('150,432 338,432 300,128 188,128', solid)
    return (
      circle(300, 220, 190, soft) +
      shaft +
      rect(176, 100, 136, 30, deep, 6) +
      rect(168, 248, 152, 18, mid) +
      rect(160, 322, 170, 18, mid) +
      rect(210, 48, 26, 54, deep) +
      rect(254, 66, 26, 36, deep) +
      circle(244, 386, 34, deep) +
      circle(244, 386, 20, guest) +
      path('M300 376C372 372 402 392 424 432H372C356 412 334 404 300 404Z', guest) +
      sparks +
      floor(deep)
    )
  },

  plant: ({ deep, solid, mid, soft, guest }, next) => {
    const droop = next() * 8
    const pairOfLeaves = (i: number, y: number, length: number, right: string, left: string): string =>
      leaf(300, y, length, -6 - droop + i * 4, right) +
      mirror(leaf(300, y - 26, length * 0.94, -2 + droop, left))
    return (
      circle(300, 206, 184, soft) +
      circle(424, 106, 40, guest) +
      line('M300 400V120', deep, 14) +
      pairOfLeaves(0, 340, 150, solid, mid) +
      pairOfLeaves(1, 262, 128, mid, solid) +
      pairOfLeaves(2, 190, 96, solid, mid) +
      dome(300, 400, 96, deep) +
      rect(0, 400, 600, 28, solid) +
      rect(0, 428, 600, 24, deep) +
      rect(0, 452, 600, 28, solid)
    )
  },

  vat: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const wave = next() * 10
    const level = `M148 292C${n(198 - wave)} 264 ${n(248 + wave)} 264 300 292S402 320 452 292`
    const steam = times(3, (i) => {
      const x = 240 + i * 60
      return line(`M${x} 96C${x - 12} 76 ${x + 12} 66 ${x} 44`, mid, 9)
    })
    return (
      circle(300, 226, 196, soft) +
      path('M196 150H404C470 214 476 330 412 432H188C124 330 130 214 196 150Z', solid) +
      rect(176, 118, 248, 40, deep, 20) +
      path(`${level}C454 340 440 390 412 432H188C160 390 146 340 148 292Z`, deep) +
      `<rect x="236" y="196" width="128" height="128" fill="${pale}" transform="rotate(45 300 260)"/>` +
      circle(300, 260, 40, guest) +
      steam +
      floor(deep)
    )
  },
}
