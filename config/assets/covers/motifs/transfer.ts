import { circle, floor, line, n, path, polygon, rect, times } from '../draw'
import type { Motifs } from '../motif'

/** 成果转化与宣介: a bridge, two arrows, a campus linked to a works. */
export const transfer: Motifs = {
  bridge: ({ deep, solid, mid, soft, guest }, next) => {
    const hangers = times(7, (i) => {
      const x = 132 + i * 56
      const k = (x - 300) / 190
      return line(`M${x} ${n(164 + k * k * 150)}V332`, solid, 7, 'butt')
    })
    return (
      circle(300 + next() * 60 - 30, 232, 168, soft) +
      hangers +
      line('M110 332C160 106 440 106 490 332', deep, 22) +
      rect(0, 322, 600, 30, deep) +
      rect(0, 396, 600, 84, mid) +
      line('M90 420H250M330 440H520M150 460H300', soft, 8) +
      circle(300, 300, 22, guest) +
      rect(96, 352, 30, 60, deep) +
      rect(474, 352, 30, 60, deep)
    )
  },

  arrows: ({ deep, solid, soft, pale, guest }, next) => {
    const shift = next() * 12 - 6
    const down = (y: number): string => n(y + shift)
    const up = (y: number): string => n(y - shift)
    return (
      circle(300, 240, 208, soft) +
      path(`M118 ${down(142)}H358V${down(92)}L494 ${down(184)}L358 ${down(276)}V${down(226)}H118Z`, solid) +
      path(`M482 ${up(338)}H242V${up(388)}L106 ${up(296)}L242 ${up(204)}V${up(254)}H482Z`, deep) +
      circle(300, 240, 30, pale) +
      circle(300, 240, 14, guest)
    )
  },

  campus: ({ deep, solid, mid, soft, pale, guest }, next) => {
    const chimney = next() * 30
    const pediment = polygon('96,240 172,190 248,240', deep)
    const works = '344,330 392,296 392,330 440,296 440,330 496,296 496,432 344,432'
    return (
      circle(300, 214, 178, soft) +
      pediment +
      rect(104, 250, 136, 182, solid) +
      times(3, (i) => rect(120 + i * 40, 270, 18, 162, pale)) +
      rect(360, 220 - chimney, 30, 220 + chimney, deep) +
      rect(404, 250, 26, 190, deep) +
      polygon(works, solid) +
      times(3, (i) => rect(364 + i * 44, 358, 24, 24, pale)) +
      line('M172 176C210 84 330 74 375 168', mid, 12) +
      circle(172, 176, 18, guest) +
      circle(375, 178, 18, guest) +
      floor(deep)
    )
  },
}
