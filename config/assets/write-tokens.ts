import { depth, elderMeasures, measures, stillness, type Declarations } from './measures'
import { report, write } from './output'
import { colour, colours, elder, hues, states, themes, tones, type Theme } from './palette'

const header = 'Written by config/assets/write-tokens.ts from palette.ts and measures.ts: change it there.'
const everywhere = ['page', ':root']
// the theme sits on <html> in H5 and on the page's root View in the mini program, which cannot reach above it
const dark = ["[data-theme='dark']", '.theme-dark']
const system = ["[data-theme='system']", '.theme-system']
const elders = '.mode-elder'

/** A theme and 长辈版 meet on one element, or either is inside the other. */
function together(roots: readonly string[]): string[] {
  return roots.flatMap((root) => [`${root}${elders}`, `${root} ${elders}`, `${elders} ${root}`])
}

function rule(selectors: readonly string[], declarations: Declarations, indent = ''): string {
  const property = (name: string): string => (name === 'color-scheme' ? name : `--${name}`)
  const body = Object.entries(declarations).map(([name, value]) => `${indent}  ${property(name)}: ${value};`)
  return [`${indent}${selectors.join(`,\n${indent}`)} {`, ...body, `${indent}}`].join('\n')
}

function media(query: string, ...rules: readonly string[]): string {
  return `@media (${query}) {\n${rules.join('\n\n')}\n}`
}

/** A shadow that names `--line` keeps the line of the element that declares it, so whoever changes one repeats the other. */
function elderColours(theme: Theme): Declarations {
  return { ...elder[theme], ...depth[theme] }
}

/** `.hue-youth` or `.tone-danger` give what is inside them `--solid`, `--tint` and `--ink`, in whatever theme holds there. */
function aliases(prefix: string, kind: string, names: readonly string[]): string[] {
  return names.map((name) =>
    rule(
      [`.${prefix}-${name}`],
      Object.fromEntries(tones.map((tone) => [tone, `var(--${kind}-${name}-${tone})`])),
    ),
  )
}

/** The style sheet of tokens. */
export function tokensScss(): string {
  const inDark = { 'color-scheme': 'dark', ...colours('dark'), ...depth.dark }
  const rules = [
    `/* ${header} */`,
    rule(everywhere, { 'color-scheme': 'light', ...colours('light'), ...depth.light, ...measures }),
    rule(dark, inDark),
    media('prefers-color-scheme: dark', rule(system, inDark, '  ')),
    rule([elders], { ...elderColours('light'), ...elderMeasures }),
    rule(together(dark), elderColours('dark')),
    media('prefers-color-scheme: dark', rule(together(system), elderColours('dark'), '  ')),
    media('prefers-reduced-motion: reduce', rule(everywhere, stillness, '  ')),
    ...aliases('hue', 'category', hues),
    ...aliases('tone', 'state', states),
  ]
  return rules.join('\n\n') + '\n'
}

function literal(entries: ReadonlyArray<readonly [string, string]>, indent: string): string {
  const body = entries.map(([name, value]) => `${indent}  ${name}: ${value},`)
  return ['{', ...body, `${indent}}`].join('\n')
}

function perTheme(entries: (theme: Theme) => ReadonlyArray<readonly [string, string]>, indent = ''): string {
  return literal(
    themes.map((theme) => [theme, literal(entries(theme), `${indent}  `)]),
    indent,
  )
}

const quoted = (value: string): string => `'${value}'`

/** The colours that WeChat wants as values: map markers, the tab bar, the navigation bar and the window behind a page. */
export function tokensTs(): string {
  const tab = (theme: Theme): Array<readonly [string, string]> => [
    ['color', quoted(colour(theme, 'text-muted'))],
    ['selectedColor', quoted(colour(theme, 'accent'))],
    ['backgroundColor', quoted(colour(theme, 'surface-raised'))],
    ['borderStyle', quoted(theme === 'light' ? 'black' : 'white')],
  ]
  const page = (theme: Theme): Array<readonly [string, string]> => [
    ['navigationBarBackgroundColor', quoted(colour(theme, 'surface'))],
    ['navigationBarTextStyle', quoted(theme === 'light' ? 'black' : 'white')],
    ['backgroundColor', quoted(colour(theme, 'surface'))],
    ['backgroundTextStyle', quoted(theme === 'light' ? 'dark' : 'light')],
  ]
  const plain = (theme: Theme): Array<readonly [string, string]> => [
    ['surface', quoted(colour(theme, 'surface'))],
    ['surfaceRaised', quoted(colour(theme, 'surface-raised'))],
    ['text', quoted(colour(theme, 'text'))],
    ['textMuted', quoted(colour(theme, 'text-muted'))],
    ['line', quoted(colour(theme, 'line'))],
    ['lineStrong', quoted(colour(theme, 'line-strong'))],
    ['accent', quoted(colour(theme, 'accent'))],
    ['onAccent', quoted(colour(theme, 'on-accent'))],
    ['onCategory', quoted(colour(theme, 'on-category'))],
    ['danger', quoted(colour(theme, 'state-danger-ink'))],
  ]
  const category = hues.map((hue) => {
    const shades = (theme: Theme) =>
      tones.map((tone) => [tone, quoted(colour(theme, `category-${hue}-${tone}`))] as const)
    return [hue, perTheme(shades, '  ')] as const
  })
  return [
    `// ${header}`,
    `export const colours = ${perTheme(plain)} as const\n`,
    `export const categoryColours = ${literal(category, '')} as const\n`,
    `export const tabBarColours = ${perTheme(tab)} as const\n`,
    `export const windowColours = ${perTheme(page)} as const\n`,
  ].join('\n')
}

/** Writes both forms of the tokens. */
export function writeTokens(): string {
  return report('tokens', [
    write('src/styles/tokens.scss', tokensScss()),
    write('src/styles/tokens.ts', tokensTs()),
  ])
}
