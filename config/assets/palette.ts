/** The one table of colours. The style sheets, the map markers, the tab bar and the tests all read it here. */

export type Theme = 'light' | 'dark'
export type Hue = 'opening' | 'health' | 'spirit' | 'volunteer' | 'youth' | 'study' | 'transfer'
export type State = 'success' | 'warning' | 'danger' | 'info' | 'neutral'
export type Tone = 'solid' | 'tint' | 'ink'
type Tones = readonly [solid: string, tint: string, ink: string]
type Table = Readonly<Record<string, string>>

export const themes: readonly Theme[] = ['light', 'dark']
export const tones: readonly Tone[] = ['solid', 'tint', 'ink']

const base = {
  light: {
    surface: '#F4F5F2',
    'surface-raised': '#FFFFFF',
    'surface-sunken': '#EBEDE9',
    'surface-inverse': '#1B222B',
    'on-inverse': '#F5F7F9',
    text: '#161B22',
    'text-muted': '#545E6B',
    line: '#E1E4DF',
    'line-strong': '#8A929B',
    accent: '#1D4ED0',
    'on-accent': '#FFFFFF',
    'accent-tint': '#E7EDFC',
    'accent-ink': '#1A45B8',
    'on-category': '#FFFFFF',
    scrim: 'rgba(16,20,24,.48)',
  },
  dark: {
    surface: '#101418',
    'surface-raised': '#1A2027',
    'surface-sunken': '#0B0E12',
    'surface-inverse': '#E9EDF1',
    'on-inverse': '#161B22',
    text: '#EEF1F4',
    'text-muted': '#A6B0BC',
    line: '#2B333C',
    'line-strong': '#6B7683',
    accent: '#8CB1FF',
    'on-accent': '#0A1A40',
    'accent-tint': '#1C2B4E',
    'accent-ink': '#AAC5FF',
    'on-category': '#12161A',
    scrim: 'rgba(0,0,0,.62)',
  },
} as const

export type ColourName = keyof (typeof base)['light'] | `category-${Hue}-${Tone}` | `state-${State}-${Tone}`

/** Hues take their names and their depth from traditional painting colours. */
const categories: Readonly<Record<Hue, { pigment: string } & Readonly<Record<Theme, Tones>>>> = {
  opening: {
    pigment: '藤黄',
    light: ['#8C5E00', '#FAF0D8', '#785100'],
    dark: ['#E0B24E', '#332813', '#EBC878'],
  },
  health: {
    pigment: '胭脂',
    light: ['#B72D52', '#FBE9EE', '#A32446'],
    dark: ['#F28AA3', '#3B1C27', '#F7A9BC'],
  },
  spirit: {
    pigment: '青莲',
    light: ['#6644B4', '#EFEAFA', '#5A3AA6'],
    dark: ['#B49DF0', '#2A2145', '#C9B8F7'],
  },
  volunteer: {
    pigment: '石绿',
    light: ['#2A7642', '#E4F2E7', '#206336'],
    dark: ['#7CC592', '#182F20', '#9DD7AE'],
  },
  youth: {
    pigment: '朱砂',
    light: ['#BC4611', '#FCEBE2', '#A33B0B'],
    dark: ['#F39A6B', '#3B2115', '#F7B591'],
  },
  study: {
    pigment: '缥碧',
    light: ['#0B716E', '#DFF1EF', '#08605D'],
    dark: ['#66C4BE', '#12302F', '#8FD8D3'],
  },
  transfer: {
    pigment: '酱紫',
    light: ['#8A3A80', '#F6E8F4', '#782F6F'],
    dark: ['#DE98D4', '#361D33', '#E9B4E1'],
  },
}

const stateTones: Readonly<Record<State, Readonly<Record<Theme, Tones>>>> = {
  success: { light: ['#1F7A46', '#E3F3E9', '#186338'], dark: ['#74C795', '#15301F', '#96D9AF'] },
  warning: { light: ['#9A5B00', '#FCF0DA', '#804B00'], dark: ['#E8B355', '#352813', '#F0C87F'] },
  danger: { light: ['#C0302B', '#FCEAE8', '#A52621'], dark: ['#F58F88', '#3D1E1C', '#F8ADA8'] },
  info: { light: ['#1D4ED0', '#E7EDFC', '#1A45B8'], dark: ['#8CB1FF', '#1C2B4E', '#AAC5FF'] },
  neutral: { light: ['#545E6B', '#EBEDE9', '#48515D'], dark: ['#A6B0BC', '#272F38', '#BAC3CE'] },
}

export const hues: readonly Hue[] = ['opening', 'health', 'spirit', 'volunteer', 'youth', 'study', 'transfer']
export const states: readonly State[] = ['success', 'warning', 'danger', 'info', 'neutral']

/** What 长辈版 changes: quieter text must reach 7:1, so it moves towards the text colour and lines follow. */
export const elder: Readonly<Record<Theme, Table>> = {
  light: { 'text-muted': '#39424E', line: '#C9CEC9' },
  dark: { 'text-muted': '#C6CFD9', line: '#3B4550' },
}

function named(kind: string, name: string, values: Tones): Array<[string, string]> {
  return tones.map((tone, i) => [`${kind}-${name}-${tone}`, values[i] ?? ''])
}

/** Every colour of a theme by its token name, in the order in which the style sheet lists them. */
export function colours(theme: Theme): Table {
  return {
    ...base[theme],
    ...Object.fromEntries(hues.flatMap((hue) => named('category', hue, categories[hue][theme]))),
    ...Object.fromEntries(states.flatMap((state) => named('state', state, stateTones[state][theme]))),
  }
}

/** One colour of a theme, as 长辈版 shows it if asked. */
export function colour(theme: Theme, name: ColourName, forElders = false): string {
  const value = (forElders ? elder[theme][name] : undefined) ?? colours(theme)[name]
  if (value === undefined) throw new Error(`no colour ${name} in ${theme}`)
  return value
}
