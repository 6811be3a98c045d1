/**
 * Everything in the style sheet that is not a colour, in px on a screen 375 wide.
 * Taro turns `px` into rpx or rem, which shrink on a narrow phone; it leaves `PX` alone. So what a finger must hit is in
 * `PX`, and so are hairlines, which must not become half a pixel. A style sheet written by hand takes them from here:
 * prettier would lower its `PX`.
 */
export type Declarations = Readonly<Record<string, string>>

function type(sizes: Readonly<Record<string, readonly [size: number, line: number]>>): Declarations {
  return Object.fromEntries(
    Object.entries(sizes).flatMap(([name, [size, line]]) => [
      [name, `${size}px`],
      [`${name}-line`, `${line}px`],
    ]),
  )
}

const cjk = '"PingFang SC"'
const android = '"Noto Sans CJK SC"'

export const measures: Declarations = {
  'font-sans': `${cjk}, "HarmonyOS Sans SC", "MiSans", ${android}, "Noto Sans SC", system-ui, sans-serif`,
  'font-num': `"DIN Alternate", "SF Pro Display", ${cjk}, ${android}, system-ui, sans-serif`,
  ...type({
    display: [28, 36],
    'title-1': [22, 30],
    'title-2': [18, 26],
    'title-3': [16, 23],
    body: [16, 26],
    meta: [14, 20],
    caption: [12, 18],
  }),
  'weight-regular': '400',
  'weight-strong': '600',
  'space-half': '4px',
  'space-1': '8px',
  'space-1h': '12px',
  'space-2': '16px',
  'space-3': '24px',
  'space-4': '32px',
  'space-5': '40px',
  'space-6': '48px',
  'page-edge': '16px',
  hairline: '1PX',
  ring: '2PX',
  touch: '44PX',
  button: '48PX',
  field: '48PX',
  'icon-s': '16px',
  icon: '20px',
  'icon-l': '24px',
  'radius-s': '6px',
  radius: '12px',
  'radius-l': '20px',
  'radius-full': '999px',
  'motion-fast': '120ms',
  motion: '180ms',
  ease: 'cubic-bezier(.2,.7,.2,1)',
}

/** 长辈版: main text 20, the largest 34, touch 60. A mask icon's stroke grows with it: 26 px gives 1.9. */
export const elderMeasures: Declarations = {
  ...type({
    display: [34, 46],
    'title-1': [30, 42],
    'title-2': [24, 34],
    'title-3': [22, 32],
    body: [20, 32],
    meta: [19, 29],
    caption: [18, 26],
  }),
  'space-1': '10px',
  'space-1h': '16px',
  'space-2': '20px',
  'space-3': '28px',
  touch: '60PX',
  button: '64PX',
  field: '64PX',
  'icon-s': '22px',
  icon: '26px',
  'icon-l': '32px',
}

export const stillness: Declarations = { 'motion-fast': '0ms', motion: '0ms' }

/** What lies above what. `shadow-1` in dark is an invisible shadow and not `none`, which would void a list it is in. */
export const depth: Readonly<Record<'light' | 'dark', Declarations>> = {
  light: {
    'shadow-1': '0 1px 2px rgba(22,27,34,.05)',
    'shadow-2': '0 2px 4px rgba(22,27,34,.06), 0 8px 24px rgba(22,27,34,.10)',
    'shadow-up': '0 -1PX 0 var(--line), 0 -8px 24px rgba(22,27,34,.05)',
    'cover-filter': 'none',
  },
  dark: {
    'shadow-1': '0 0 transparent',
    'shadow-2': '0 0 0 1PX var(--line), 0 8px 24px rgba(0,0,0,.5)',
    'shadow-up': '0 -1PX 0 var(--line)',
    'cover-filter': 'brightness(.88)',
  },
}
