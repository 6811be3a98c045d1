import { circle, leaf, line, mirror, n, path, ring, turn } from '../draw'
import type { Motifs } from '../motif'

function person(x: number, height: number, fill: string): string {
  const y = 430 - height
  const coat = `M${x - 48} 480V${y + 84}A48 48 0 0 1 ${x + 48} ${y + 84}V480Z`
  return circle(x, y, 30, fill) + path(coat, fill)
}

/** 志愿服务: four leaves like hands, two joined rings, neighbours under a leaf. */
export const volunteer: Motifs = {
  leaves: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const angle = next() * 30 - 15
    const hands = [solid, mid, deep, mid]
      .map((fill, i) =>
        turn(i * 90, 300, 240, path('M300 240C300 130 350 76 450 70C456 172 410 240 300 240Z', fill)),
      )
      .join('')
    return (
      circle(300, 240, 206, soft) +
      turn(angle, 300, 240, hands) +
      circle(300, 240, 30, pale) +
      circle(300, 240, 14, guest)
    )
  },

  rings: ({ deep, solid, mid, pale, guest }, next) => {
    const y = 240 + next() * 16 - 8
    const at = (angle: number): string => `${n(218 + 104 * Math.cos(angle))} ${n(y + 104 * Math.sin(angle))}`
    // the left ring once more over the right one, at the upper crossing only: that links them
    const link = `<path d="M${at(-0.9)}A104 104 0 0 1 ${at(0.15)}" fill="none" stroke="${solid}" stroke-width="46"/>`
    return (
      circle(300, 240, 214, pale) +
      ring(218, y, 104, solid, 46) +
      ring(382, y, 104, mid, 46) +
      link +
      circle(218, y, 30, guest) +
      circle(382, y, 30, deep)
    )
  },

  neighbours: ({ deep, solid, mid, soft, guest }, next) => {
    return (
      circle(300, 210, 176, soft) +
      leaf(300, 262, 170, -8 + next() * 16, solid) +
      mirror(leaf(300, 262, 130, 4, mid)) +
      line('M300 262V336', solid, 10) +
      person(148, 74, mid) +
      person(452, 66, mid) +
      person(232, 40, deep) +
      person(368, 46, solid) +
      circle(300, 92, 18, guest)
    )
  },
}
