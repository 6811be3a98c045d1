/**
 * Who may import whom. ESLint's zones are made from this table (config/lint/import-zones.ts), the table in
 * docs/architecture.md is written from it (config/write-architecture.ts), and test/architecture plants a violation of each
 * row. `config/` and `test/` may import everything, and nothing imports them.
 */
export interface Allowed {
  /** Folders or files below the repository's root. */
  folders?: readonly string[]
  /** Package names; `@scope/*` for a scope, `*` for any. */
  packages?: readonly string[]
}

export interface ImportRule extends Allowed {
  /** A folder, or one file, below the repository's root. It may always import itself. */
  of: string
  /** Its sub-folders are strangers to each other. */
  apart?: true
  /** Single files, or folders of them, that may import more than the rest. */
  more?: Readonly<Record<string, Allowed>>
  why: string
}

const screenFolders = [
  'src/components',
  'src/copy',
  'src/platform',
  'src/routes.ts',
  'src/state',
  'src/styles',
]

export const importRules: readonly ImportRule[] = [
  {
    of: 'src/domain',
    why: 'The rules run in a phone, a browser, a server and a test alike.',
  },
  {
    of: 'src/usecases',
    folders: ['src/domain'],
    why: 'What can be done, whoever stores it; ports stand for the rest of the world.',
  },
  {
    of: 'mock',
    folders: ['src/domain', 'src/usecases'],
    packages: ['@noble/*'],
    more: {
      'mock/schema': { packages: ['valibot'] },
      'mock/read-edition.ts': { packages: ['node:*'] },
    },
    why: 'A whole backend inside the phone, so it carries no schema checker and no node.',
  },
  {
    of: 'cloud',
    folders: ['src/domain', 'src/usecases'],
    packages: ['*'],
    more: {
      'cloud/seed.ts': { folders: ['mock'] },
      'cloud/site/activity-pages.ts': { folders: ['src/copy', 'src/routes.ts'] },
    },
    why: 'The server is the same use cases above another store.',
  },
  {
    of: 'src/platform',
    folders: ['src/domain', 'src/styles'],
    packages: ['@tarojs/*', 'react', 'leaflet', 'gcoord', 'ics', 'uqr', 'uuid'],
    // A browser shows where one is, so moving there needs a page's address.
    more: { 'src/platform/navigate/index.h5.ts': { folders: ['src/routes.ts'] } },
    why: 'Every call to Taro, WeChat or the browser, and nothing about the app.',
  },
  {
    of: 'src/data',
    folders: [
      'src/domain',
      'src/usecases',
      'src/platform/clock',
      'src/platform/random',
      'src/platform/request',
      'src/platform/sign-in',
      'src/platform/storage',
    ],
    more: {
      'src/data/local.ts': { folders: ['mock'] },
      'src/data/edition': { folders: ['mock'] },
    },
    why: "The app's one door to a backend. The one inside the phone needs its storage, clock and dice.",
  },
  {
    of: 'src/state',
    folders: [
      'src/data',
      'src/domain',
      'src/platform/clock',
      'src/platform/location',
      'src/platform/network',
      'src/platform/page-shown',
      'src/platform/request',
      'src/platform/storage',
      'src/platform/subscribe',
      'src/platform/system',
    ],
    packages: ['react', 'zustand'],
    why: 'What two features share, without knowing how it looks.',
  },
  {
    of: 'src/styles',
    why: 'Tokens and mixins.',
  },
  {
    of: 'src/copy',
    folders: ['src/domain'],
    packages: ['react'],
    why: 'Words for codes; reading them needs a React context.',
  },
  {
    of: 'src/components',
    folders: ['src/styles', 'src/platform/a11y'],
    packages: ['react', '@tarojs/components'],
    why: 'Plain UI: props in, events out. A name for a screen reader is spelt differently on each target.',
  },
  {
    of: 'src/features',
    apart: true,
    folders: ['src/domain', ...screenFolders],
    packages: ['react', '@tarojs/components'],
    more: { 'src/features/venues/map': { packages: ['supercluster'] } },
    why: "UI that knows the domain. Files at a feature's root are for pages, its sub-folders are its own.",
  },
  {
    of: 'src/pages',
    apart: true,
    folders: ['src/features', ...screenFolders],
    packages: ['react', '@tarojs/components', '@tarojs/taro'],
    why: 'An address: reads its params, composes features, says how it is shared.',
  },
  {
    of: 'src/subpages',
    apart: true,
    folders: ['src/features', ...screenFolders],
    packages: ['react', '@tarojs/components', '@tarojs/taro'],
    why: 'As pages, in packages that WeChat loads when they are first needed.',
  },
  {
    of: 'src/app.tsx',
    folders: ['src/app.scss', 'src/data', 'src/features', ...screenFolders],
    packages: ['react', '@tarojs/taro'],
    why: 'Puts the backend, the stores and the words together, once.',
  },
  {
    of: 'src/app.config.ts',
    folders: ['src/routes.ts'],
    why: 'Runs while building.',
  },
  {
    of: 'src/routes.ts',
    why: 'The only place that spells page paths.',
  },
]
