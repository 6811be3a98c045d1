import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

export const routesFile = path.join(root, 'src/routes.ts')

/** The name of an edition, or the folder of one that was made for a test. */
export const edition = process.env.TARO_APP_EDITION ?? '2025-taiyuan'

/** Made for a test, of thousands: not for visitors. */
export const isForTests = edition.includes('/')

export const editionFolder = isForTests ? edition : `mock/editions/${edition}`

/** Where a target's build goes, below the root. */
export const outputFolder = (target = 'weapp'): string => `${process.env.TARO_OUTPUT ?? 'dist'}/${target}`

/** The web page's origin, for links that leave this device; empty where nobody has set it. */
export const site = (process.env.TARO_APP_SITE ?? '').replace(/\/+$/, '')

/** TypeScript outside sourceRoot is compiled only when a target lists it. */
export const compiledOutsideSource = [path.join(root, 'mock'), path.join(root, 'config/taro/aria')]

/**
 * Which pictures go where. They keep their names, so data may name them. The 5:4 ones and the pins go into the package
 * of the page that shows them, the home page's own into the main package. Only a browser draws its own map, its pins
 * included, and has room for wide covers.
 */
function pictures(target: string): ReadonlyArray<readonly [from: string, to: string]> {
  const covers = 'src/assets/covers'
  const forWechat = [
    ['src/assets/map', 'subpages/activity/map'],
    [`${covers}/small`, 'assets/covers'],
    [`${covers}/home/opening.png`, 'assets/covers/home.png'],
    [`${covers}/poster-hues`, 'subpages/poster/pictures'],
  ] as const
  const forBrowsers = [
    [`${covers}/share/opening.png`, 'assets/covers/home.png'],
    ['src/assets/site', 'assets'],
    [`${covers}/square`, 'assets/covers'],
    [`${covers}/wide`, 'assets/covers/wide'],
    [`${covers}/poster`, 'assets/covers/poster'],
    [`${editionFolder}/districts.geojson`, `assets/map/${path.basename(edition)}.geojson`],
  ] as const
  return [
    ['src/assets/tab', 'assets/tab'],
    [`${covers}/share`, 'subpages/activity/pictures'],
    ...(target === 'weapp' ? forWechat : forBrowsers),
  ]
}

/** Taro's copy setting. Before the assets are built there is nothing to copy. */
export function copyAssets(target = 'weapp') {
  const patterns = pictures(target)
    .filter(([from]) => existsSync(path.join(root, from)))
    .map(([from, to]) => ({ from, to: `${outputFolder(target)}/${to}` }))
  return { patterns, options: {} }
}

/** Short names are a fifth of the first setData on WeChat; readable ones are for whoever looks at a page. */
export const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module',
    generateScopedName:
      process.env.NODE_ENV === 'production' ? '[hash:base64:5]' : '[name]-[local]-[hash:base64:3]',
  },
} as const
