import { shapesOf, strokeWidth } from './lucide'
import { report, write } from './output'
import { colour } from './palette'

/** The page's own icon in a browser's tab: an orbit on the accent. One for both themes, as browsers draw it on either. */
function svg(): string {
  const look = `fill="none" stroke="${colour('light', 'on-accent')}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"`
  const ground = `<rect width="32" height="32" rx="7" fill="${colour('light', 'accent')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g transform="translate(5.2 5.2) scale(.9)" ${look}>${shapesOf('orbit').replace(/\s+/g, ' ')}</g></svg>`
}

/** Writes `icon.svg`. */
export function writeSiteIcon(): string {
  return report('site icon', [write('src/assets/site/icon.svg', svg())])
}
