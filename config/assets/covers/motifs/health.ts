import { circle, line, n, rect, ring, times, turn } from '../draw'
import type { Motifs } from '../motif'

/** 卫生健康: a pulse, a cell, a helix, first aid. */
export const health: Motifs = {
  pulse: ({ deep, solid, mid, soft, guest }, next) => {
    const beat = 96 + next() * 60
    const at = (x: number, k: number): string => `${x} ${n(260 + beat * k)}`
    const trace = `M-10 260H150L${at(186, -0.5)}L${at(232, 1)}L${at(292, -1.25)}L${at(344, 0.55)}L374 260H610`
    return (
      circle(300, 236, 172, soft) +
      circle(300, 236, 118, mid) +
      line(trace, deep, 16) +
      circle(444, 260, 22, guest) +
      rect(276, 396, 48, 14, solid, 7) +
      rect(293, 379, 14, 48, solid, 7)
    )
  },

  cell: ({ solid, mid, soft, pale, guest }, next) => {
    const x = 290
    const y = 246
    const dots = times(6, (i) => {
      const angle = i * 1.05 + next() * 0.5
      const away = 118 + next() * 26
      return circle(
        x + Math.cos(angle) * away,
        y + Math.sin(angle) * away,
        10 + next() * 12,
        i % 3 ? mid : solid,
      )
    })
    return (
      circle(x, y, 204, soft) +
      circle(x, y, 184, pale) +
      ring(x, y, 204, solid, 8, '2 18') +
      dots +
      circle(x + 14, y - 6, 78, mid) +
      circle(x + 22, y - 12, 50, solid) +
      circle(x + 34, y - 24, 16, pale) +
      circle(x - 92, y + 70, 20, guest)
    )
  },

  helix: ({ deep, solid, mid, soft, guest }, next) => {
    const twist = next() * 0.8
    const rungs = times(13, (i) => {
      const y = 30 + i * 35
      const angle = i * 0.62 + twist
      const [one, other] = [300 + Math.sin(angle) * 104, 300 - Math.sin(angle) * 104]
      const front = Math.cos(angle) > 0
      const far = i === 6 ? guest : front ? mid : deep
      return (
        line(`M${n(one)} ${n(y)}H${n(other)}`, soft, 8) +
        circle(one, y, front ? 20 : 14, front ? solid : mid) +
        circle(other, y, front ? 14 : 20, far)
      )
    })
    return circle(300, 240, 196, '#fff') + rungs
  },

  'first-aid': ({ deep, solid, mid, soft, pale, guest }, next) => {
    const angle = next() * 16 - 8
    const cross =
      rect(232, 84, 136, 312, solid, 36) +
      rect(144, 172, 312, 136, solid, 36) +
      rect(232, 172, 136, 136, deep)
    return (
      circle(300, 240, 204, soft) +
      turn(angle, 300, 240, cross) +
      turn(angle + 45, 300, 240, rect(262, 170, 76, 140, pale, 38)) +
      times(2, (i) => turn(angle + 45, 300, 240, circle(300, 212 + i * 56, 9, i ? mid : guest))) +
      ring(300, 240, 204, mid, 6, '2 22')
    )
  },
}
