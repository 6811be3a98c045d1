import { shapesOf, strokeWidth } from './lucide'
import { report, write } from './output'
import { colour, themes } from './palette'
import { shapePng } from './png'

const tabs = { home: 'house', activities: 'layout-list', week: 'calendar-days', me: 'user-round' }

/** WeChat shows the picture 27 wide and wants 81; the icon is 24 of them, as in the mock-up. */
function svg(icon: string): string {
  const look = `fill="none" stroke="#000" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="-1.5 -1.5 27 27" ${look}>${shapesOf(icon)}</svg>`
}

/** Writes `home.png`, `home-on.png`, and the two for dark, for each tab. */
export async function writeTabIcons(): Promise<string> {
  const sizes = Object.entries(tabs).flatMap(([tab, icon]) =>
    themes.flatMap((theme) =>
      (['text-muted', 'accent'] as const).map(async (name) => {
        const file = `${tab}${name === 'accent' ? '-on' : ''}${theme === 'dark' ? '-dark' : ''}.png`
        return write(`src/assets/tab/${file}`, await shapePng(svg(icon), colour(theme, name)))
      }),
    ),
  )
  return report('tab icons', await Promise.all(sizes))
}
