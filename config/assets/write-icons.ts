import { icons } from './icons'
import { pathOf, strokeWidth } from './lucide'
import { report, write } from './output'

const header = 'Written by config/assets/write-icons.ts from icons.ts: change it there.'

/**
 * All icons in one row, so that the frame around a picture is paid for once. Percent-encoded and not base64: shorter,
 * and WeChat's audit counts base64 in a style sheet against it.
 */
function row(): string {
  const stroke = `stroke='red' stroke-width='${strokeWidth}' stroke-linecap='round' stroke-linejoin='round'`
  const open = `%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${24 * icons.length} 24' fill='none' ${stroke}%3E`
  const paths = icons.map((name, i) => `%3Cpath transform='translate(${24 * i})' d='${pathOf(name)}'/%3E`)
  return `url("data:image/svg+xml,${open}${paths.join('')}%3C/svg%3E")`
}

/** How far along the row an icon is, in the percentages of `mask-position`: the last one is at 100 %. */
function along(i: number): string {
  return `${Number(((100 * i) / (icons.length - 1)).toFixed(4))}%`
}

const shared = (): string => `.icon {
  display: inline-block;
  flex: none;
  width: var(--icon);
  height: var(--icon);
  vertical-align: middle;
  background-color: currentColor;
  -webkit-mask-image: ${row()};
  -webkit-mask-repeat: no-repeat;
  -webkit-mask-size: ${100 * icons.length}% 100%;
}
.icon--s {
  width: var(--icon-s);
  height: var(--icon-s);
}
.icon--l {
  width: var(--icon-l);
  height: var(--icon-l);
}
/* forced colours repaint backgrounds, except with a system colour */
@media (forced-colors: active) {
  .icon {
    background-color: CanvasText;
  }
}
`

/**
 * A class an icon. Only `-webkit-mask-*` is written: every engine reads it (the Compatibility Standard makes it an alias
 * of `mask-*`), Chrome before 120 reads nothing else, and both would double the weight.
 */
export function iconsScss(): string {
  const classes = icons.map((name, i) => `.icon-${name} { -webkit-mask-position: ${along(i)} 0; }\n`)
  return `/* ${header} Icons: lucide, ISC licence. */\n${shared()}${classes.join('')}`
}

/** The names as a type, so that a misspelt icon does not compile. */
export function iconNamesTs(): string {
  return `// ${header}\nexport type IconName =\n${icons.map((name) => `  | '${name}'`).join('\n')}\n`
}

/** Writes the icon classes and their names. */
export function writeIcons(): string {
  return report('icons', [
    write('src/styles/icons.scss', iconsScss()),
    write('src/styles/icon-names.ts', iconNamesTs()),
  ])
}
