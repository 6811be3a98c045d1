import { circle, corner, floor, polygon, rect, ring, star, turn } from '../draw'
import type { Motifs } from '../motif'

function pagoda(x: number, width: number, height: number, roof: string, wall: string): string {
  const storeys = 6
  const storey = height / storeys
  let shapes = ''
  let y = 432
  for (let i = 0; i < storeys; i++) {
    const w = width * (1 - i * 0.11)
    const top = y - storey
    const eaves = `${corner(x - w / 2 - 6, top + 10)} ${corner(x + w / 2 + 6, top + 10)}`
    const ridge = `${corner(x + w * 0.36, top - 8)} ${corner(x - w * 0.36, top - 8)}`
    shapes += rect(x - w * 0.36, top, w * 0.72, storey, wall) + polygon(`${eaves} ${ridge}`, roof)
    y = top
  }
  const spire = `${corner(x - 9, y - 4)} ${corner(x + 9, y - 4)} ${corner(x, y - 48)}`
  return shapes + polygon(spire, roof)
}

/** 主场活动: the twin pagodas of Taiyuan, a beacon, a star over rings. */
export const opening: Motifs = {
  pagodas: ({ deep, solid, mid, soft, guest }, next) => {
    const sun = 250 + next() * 120
    return (
      circle(sun, 236, 150, mid) +
      ring(sun, 236, 186, soft, 3) +
      ring(sun, 236, 222, soft, 3, '2 14') +
      pagoda(212, 104, 276, deep, solid) +
      pagoda(404, 88, 226, solid, deep) +
      floor(deep) +
      star(sun + 8, 118, 34, 0.3, guest)
    )
  },

  beacon: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const beams = polygon('300,176 700,60 700,250', soft) + polygon('300,176 -100,96 -100,286', soft)
    return (
      turn(-16 + next() * 12, 300, 176, beams) +
      circle(300, 176, 74, mid) +
      circle(300, 176, 34, pale) +
      polygon('254,432 346,432 330,216 270,216', deep) +
      rect(258, 204, 84, 16, deep, 4) +
      rect(262, 288, 76, 28, solid) +
      rect(258, 360, 84, 28, solid) +
      floor(solid) +
      star(300, 176, 26, 0.32, guest)
    )
  },

  compass: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const angle = next() * 40
    return (
      circle(300, 252, 216, soft) +
      circle(300, 252, 168, mid) +
      circle(300, 252, 120, solid) +
      turn(angle, 300, 252, star(300, 252, 206, 0.2, deep, 8)) +
      circle(300, 252, 46, pale) +
      circle(300, 252, 20, guest)
    )
  },
}
