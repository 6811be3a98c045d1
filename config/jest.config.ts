/** @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "CommonJS", "moduleResolution": "Node10"}} */
import path from 'node:path'
import type { Config } from 'jest'

type Project = Omit<Config, 'projects' | 'testTimeout'>

const rootDir = path.resolve(__dirname, '..')

/** Packages that ship ES modules only, as far as tests reach them. */
const modules = [
  '@noble',
  '@stencil',
  '@tarojs',
  'decode-uri-component',
  'filter-obj',
  'gcoord',
  'history',
  'ics',
  'kdbush',
  'lodash-es',
  'nanoid',
  'path-to-regexp',
  'property-expr',
  'query-string',
  'runes2',
  'split-on-first',
  'supercluster',
  'tiny-case',
  'toposort',
  'universal-router',
  'uqr',
  'uuid',
  'yup',
]

const base: Project = {
  rootDir,
  cacheDirectory: path.join(rootDir, 'node_modules/.cache/jest'),
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@edition/(.*)$': `<rootDir>/mock/editions/${process.env.TARO_APP_EDITION ?? '2025-taiyuan'}/$1`,
  },
  transform: {
    '\\.(m?js|jsx|tsx?)$': [
      'babel-jest',
      {
        // The app's own babel.config.js is Taro's and for bundles.
        configFile: false,
        presets: [
          ['@babel/preset-env', { targets: { node: 'current' } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
          '@babel/preset-typescript',
        ],
      },
    ],
  },
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(.*/node_modules/)?(${modules.join('|')})/)`],
}

const extensions = ['tsx', 'ts', 'mjs', 'js', 'jsx', 'json']

function project(displayName: string, folders: readonly string[], more: Project = {}): Project {
  return {
    ...base,
    displayName,
    testEnvironment: 'node',
    testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
    moduleFileExtensions: extensions,
    ...more,
  }
}

const screen = project('screen', ['features', 'pages', 'components', 'state', 'platform'], {
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { url: 'http://localhost/' },
  // The platform's H5 files, as Taro's own build would choose them.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', ...extensions],
  setupFiles: ['<rootDir>/test/setup/browser.ts', '<rootDir>/test/setup/taro-first.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup/prime-react.ts', '<rootDir>/test/setup/quiet-console.ts'],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '\\.module\\.scss$': '<rootDir>/test/setup/class-names.ts',
    '\\.(css|scss|png|jpg|svg)$': '<rootDir>/test/setup/no-content.ts',
    '^@tarojs/taro$': '<rootDir>/test/setup/taro-h5.ts',
    '^@tarojs/components$': '@tarojs/components/lib/react',
    // 300 KB that jsdom cannot lay out; Taro's component barrel pulls it in, the app does not use it.
    '^swiper/.*': '<rootDir>/test/setup/no-content.ts',
  },
  globals: {
    ENABLE_INNER_HTML: true,
    ENABLE_ADJACENT_HTML: true,
    ENABLE_SIZE_APIS: true,
    ENABLE_TEMPLATE_CONTENT: true,
    ENABLE_CLONE_NODE: true,
    ENABLE_CONTAINS: true,
    ENABLE_MUTATION_OBSERVER: true,
    DEPRECATED_ADAPTER_COMPONENT: false,
    LOCATION_APIKEY: '',
    SUPPORT_TARO_POLYFILL: 'disabled',
  },
})

const config: Config = {
  rootDir,
  testTimeout: 30_000,
  projects: [
    project('core', ['domain', 'usecases', 'mock', 'data', 'copy', 'styles', 'architecture', 'config']),
    project('server', ['cloud', 'load']),
    screen,
    project('weapp', ['weapp']),
    project('e2e', ['e2e']),
  ],
}

export default config
