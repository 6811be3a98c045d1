import { circle, line, n, path, rect, ring, star, times, turn } from '../draw'
import type { Motifs } from '../motif'

/** 科学家精神: orbits, a notebook under a rising sun, a lens on the sky, a film reel. */
export const spirit: Motifs = {
  orbits: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const tilt = next() * 60
    const orbit = (by: number, stroke: string): string =>
      `<ellipse cx="300" cy="240" rx="212" ry="82" fill="none" stroke="${stroke}" stroke-width="9" transform="rotate(${n(tilt + by)} 300 240)"/>`
    const body = (by: number, angle: number, r: number, fill: string): string =>
      turn(tilt + by, 300, 240, circle(300 + 212 * Math.cos(angle), 240 + 82 * Math.sin(angle), r, fill))
    return (
      circle(300, 240, 176, soft) +
      orbit(0, solid) +
      orbit(60, mid) +
      orbit(120, deep) +
      circle(300, 240, 46, solid) +
      circle(312, 228, 14, pale) +
      body(0, 0.5 + next(), 20, guest) +
      body(60, 2.4, 16, deep) +
      body(120, 4.2, 16, solid)
    )
  },

  notebook: ({ solid, mid, soft, paper, guest }, next) => {
    const lift = (12 + next() * 16) * 0.3
    const rows = times(4, (i) =>
      line(`M336 ${n(322 + i * 26 - lift)}L${n(456 - i * 22)} ${n(312 + i * 26 - lift)}`, mid, 6),
    )
    return (
      circle(300, 250, 150, mid) +
      ring(300, 250, 188, soft, 4) +
      ring(300, 250, 222, soft, 4, '2 16') +
      path('M300 290C250 258 170 252 96 268V420C170 404 250 410 300 438Z', solid) +
      path('M300 290C350 258 430 252 504 268V420C430 404 350 410 300 438Z', paper) +
      rows +
      line('M136 316C176 308 222 310 262 324M136 350C176 342 222 344 262 358', soft, 6) +
      star(300, 168, 44, 0.28, guest)
    )
  },

  lens: ({ deep, solid, mid, soft, guest }, next) => {
    const sky = times(14, () => circle(90 + next() * 420, 40 + next() * 380, 3 + next() * 5, mid))
    return (
      rect(0, 0, 600, 480, deep) +
      sky +
      circle(276, 222, 158, solid) +
      circle(276, 222, 122, soft) +
      turn(45, 276, 222, rect(428, 204, 150, 36, mid, 18)) +
      path('M160 246A118 118 0 0 1 392 246A150 150 0 0 0 160 246Z', '#fff') +
      star(276, 222, 78, 0.26, solid) +
      circle(276, 222, 12, guest)
    )
  },

  'film-reel': ({ deep, solid, soft, pale, guest }, next) => {
    const angle = next() * 72
    const holes = times(
      16,
      (i) => rect(8 + i * 40, 384, 18, 12, soft, 3) + rect(8 + i * 40, 420, 18, 12, soft, 3),
    )
    const windows = times(5, (i) => turn(i * 72, 290, 222, circle(290, 128, 42, pale)))
    return (
      circle(330, 220, 198, soft) +
      rect(-10, 372, 620, 72, deep) +
      holes +
      circle(290, 222, 166, solid) +
      turn(angle, 290, 222, windows) +
      circle(290, 222, 34, deep) +
      circle(290, 222, 14, guest)
    )
  },
}
