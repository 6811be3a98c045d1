import { hueIcons } from '../../src/components/category-tag/hue-icons'
import { shapesOf, strokeWidth } from './lucide'
import { report, write } from './output'
import { colour, hues, themes, type Theme } from './palette'
import { png } from './png'

/** WeChat's map draws pictures only, so each colour of each theme is one. Twice the size at which they are shown. */
const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`

function pin(theme: Theme, fill: string, icon: string): string {
  const edge = colour(theme, 'surface-raised')
  const ink = colour(theme, 'on-category')
  const drop = 'M16 39l-5-7.6a15 15 0 1 1 10 0z'
  const look = `fill="none" stroke="${ink}" stroke-width="${strokeWidth * 1.15}" stroke-linecap="round" stroke-linejoin="round"`
  return svg(
    32,
    40,
    `<path d="${drop}" fill="${fill}" stroke="${edge}" stroke-width="1.5"/>` +
      `<g transform="translate(7.6 8.6) scale(.7)" ${look}>${shapesOf(icon)}</g>`,
  )
}

const disc = (theme: Theme): string =>
  svg(
    44,
    44,
    `<circle cx="22" cy="22" r="19" fill="${colour(theme, 'surface-raised')}" stroke="${colour(theme, 'accent')}" stroke-width="4"/>`,
  )

const here = (theme: Theme): string =>
  svg(
    24,
    24,
    `<circle cx="12" cy="12" r="10" fill="${colour(theme, 'accent')}" stroke="${colour(theme, 'surface-raised')}" stroke-width="4"/>`,
  )

/** Writes `pin-<hue>.png`, `disc.png` and `here.png`, and `…-dark.png` of each. */
export async function writeMapSigns(): Promise<string> {
  const sizes = themes.flatMap((theme) => {
    const save = async (name: string, picture: string) =>
      write(`src/assets/map/${name}${theme === 'dark' ? '-dark' : ''}.png`, await png(picture))
    return [
      save('disc', disc(theme)),
      save('here', here(theme)),
      ...hues.map((hue) =>
        save(`pin-${hue}`, pin(theme, colour(theme, `category-${hue}-solid`), hueIcons[hue])),
      ),
    ]
  })
  return report('map signs', await Promise.all(sizes))
}
