import { circle, dome, floor, line, polygon, rect, times, turn } from '../draw'
import type { Motifs } from '../motif'

interface Wheel {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly teeth: number
  readonly hole: number
  readonly angle: number
}

function gear({ x, y, r, teeth, hole, angle }: Wheel, fill: string, inside: string): string {
  const tooth = rect(x - r * 0.17, y - r * 1.2, r * 0.34, r * 0.4, fill, 4)
  const teethOn = times(teeth, (i) => turn((360 / teeth) * i, x, y, tooth))
  return turn(angle, x, y, teethOn) + circle(x, y, r, fill) + circle(x, y, hole, inside)
}

function paperPlane(angle: number, left: string, right: string, fold: string): string {
  const outline = polygon('270,150 496,58 420,236', left)
  const wing = polygon('270,150 496,58 352,180', right)
  const keel = polygon('352,180 496,58 420,236', fold)
  return turn(angle, 380, 140, outline + wing + keel)
}

/** 青少年科创: a robot, gears, blocks and a paper plane. */
export const youth: Motifs = {
  robot: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const look = next() * 14 - 7
    const head = rect(164, 148, 272, 224, solid, 48) + rect(196, 188, 208, 112, pale, 40)
    const eye = (x: number): string => circle(x + look, 244, 26, deep)
    const glint = (x: number): string => circle(x + look, 236, 8, pale)
    const lights = [guest, mid, soft].map((fill, i) => circle(268 + i * 32, 420, 9, fill)).join('')
    return (
      circle(300, 262, 196, soft) +
      line('M300 150V92', deep, 12) +
      circle(300, 80, 22, guest) +
      rect(136, 216, 44, 100, mid, 16) +
      rect(420, 216, 44, 100, mid, 16) +
      head +
      eye(252) +
      eye(348) +
      glint(260) +
      glint(356) +
      rect(248, 324, 104, 18, soft, 9) +
      rect(226, 384, 148, 100, deep, 24) +
      lights
    )
  },

  gears: ({ deep, solid, mid, pale, guest }, next) => {
    const angle = next() * 40
    return (
      circle(300, 240, 212, pale) +
      gear({ x: 234, y: 268, r: 112, teeth: 10, hole: 44, angle }, solid, pale) +
      gear({ x: 402, y: 168, r: 70, teeth: 8, hole: 26, angle: angle + 12 }, deep, pale) +
      gear({ x: 408, y: 344, r: 50, teeth: 8, hole: 18, angle }, mid, pale) +
      circle(234, 268, 18, guest)
    )
  },

  blocks: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const side = 84
    const x = (place: number): number => 132 + side * place
    return (
      circle(322, 214, 180, soft) +
      [solid, mid, deep, solid].map((fill, i) => rect(x(i), 348, side, side, fill)).join('') +
      rect(x(0), 264, side, side, deep) +
      dome(x(1.5), 348, side / 2, solid) +
      circle(x(2.5), 348 - side / 2, side / 2, mid) +
      circle(x(3.5), 390, 22, pale) +
      circle(x(0.5), 306, 18, pale) +
      paperPlane(-6 + next() * 10, deep, mid, solid) +
      line('M250 168C214 186 182 190 146 184', guest, 8) +
      floor(deep)
    )
  },
}
