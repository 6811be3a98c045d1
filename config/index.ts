import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { backendOf } from './taro/backend'
import { h5 } from './taro/h5'
import {
  copyAssets,
  edition,
  editionFolder,
  isForTests,
  outputFolder,
  root,
  routesFile,
  site,
} from './taro/paths'
import { templatesOf } from './taro/templates'
import { weapp } from './taro/weapp'

const backend = backendOf(process.env, process.env.TARO_ENV)

/** Taro's command line reads this file. `--type` has set TARO_ENV, `--watch` or a build has set NODE_ENV. */
export default defineConfig<'webpack5'>(() => ({
  projectName: 'science-week',
  date: '2025-05-20',
  framework: 'react',
  // prebundle grew the WeChat package by half and saves nothing that the cache does not.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: {
    // Not for WeChat: after a module has moved between subpackages, a cached build left its script out of a page's list.
    enable: process.env.TARO_ENV === 'h5',
    // webpack follows config/index.ts by its imports, which this one is not; and one cache must not serve two builds.
    buildDependencies: { routes: [routesFile] },
    version: `${edition} ${backend.base}`,
  },
  terser: {
    // An edition made for a test is millions of characters, which nobody downloads.
    enable: !isForTests,
    config: {
      // Taro keeps function names and quotes on H5, which cost 3 KB of the first page.
      keep_fnames: false,
      // Every browser of the browserslist in package.json knows arrow functions, which are shorter.
      ecma: 2017,
      compress: { ecma: 2017, unsafe_arrows: true, passes: 2 },
      // Taro escapes for WeChat: a Chinese character would take six bytes instead of three.
      output: { comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
    },
  },
  logger: { quiet: true, stats: false },
  sourceRoot: 'src',
  outputRoot: outputFolder(process.env.TARO_ENV),
  // One px of a style sheet is one px of a phone 375 wide: 2rpx on WeChat, px in a browser. Capital PX is left alone.
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  // WXML cannot recurse: below this depth Taro puts a `comp` component between nodes, which breaks flex layouts across it.
  // A level costs 2 KB of the main package, so it is as deep as the deepest page; test/weapp finds no `comp`.
  baseLevel: 11,
  alias: { '@': path.join(root, 'src'), '@edition': path.join(root, editionFolder) },
  plugins: ['aria/plugin.ts', 'lean-templates-plugin.ts'].map((file) => path.join(__dirname, 'taro', file)),
  env: {
    // Empty: the app carries its backend inside. Comparing with '' lets the build drop the other adapters.
    TARO_APP_API_BASE: JSON.stringify(backend.base),
    TARO_APP_CLOUD_ENV: JSON.stringify(backend.cloudEnv),
    TARO_APP_CLOUD_SERVICE: JSON.stringify(backend.cloudService),
    // Empty: the map's ground is drawn from the edition's outlines and nothing is asked of anybody.
    TARO_APP_TILES: JSON.stringify(process.env.TARO_APP_TILES ?? ''),
    // Empty: nobody is asked whether WeChat may send them messages.
    TARO_APP_TEMPLATES: JSON.stringify(templatesOf(process.env, process.env.TARO_ENV)),
    TARO_APP_EDITION: JSON.stringify(edition),
    TARO_APP_SITE: JSON.stringify(site),
  },
  copy: copyAssets(process.env.TARO_ENV),
  mini: weapp,
  h5,
}))
