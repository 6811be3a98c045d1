import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { requireWithEsbuild } from '@tarojs/helper'
import type { webRoutes as WebRoutes } from '../../src/routes'
import { compiledOutsideSource, cssModules, root, routesFile } from './paths'

type H5 = NonNullable<Extract<UserConfigExport<'webpack5'>, { h5?: unknown }>['h5']>

// Taro's command line compiles the TypeScript inside config/ only; what lies outside goes through its own bundler.
const { webRoutes } = requireWithEsbuild(routesFile) as { webRoutes: typeof WebRoutes }

const script = 'js/[name].[contenthash:8].js'
const style = 'css/[name].[contenthash:8].css'

/** Taro splits initial chunks only, so each lazy page would carry its own copy of @tarojs/components. */
const splitChunks = {
  chunks: 'async',
  maxAsyncRequests: Infinity,
  minSize: 0,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    shared: {
      name: 'shared',
      test: /[\\/]node_modules[\\/]/,
      minChunks: 2,
      priority: 10,
      reuseExistingChunk: true,
    },
    common: { name: 'common', minChunks: 2, priority: 1, reuseExistingChunk: true },
  },
} as const

export const h5: H5 = {
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'browser', customRoutes: webRoutes },
  compile: { include: compiledOutsideSource },
  output: { filename: script, chunkFilename: script },
  miniCssExtractPluginOption: { ignoreOrder: true, filename: style, chunkFilename: style },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    // px stay px. (Taro's script that sets a root font size for rem is left out by our index.html.)
    pxtransform: { enable: false, config: {} },
    cssModules,
  },
  webpackChain(chain) {
    const elements = (file: string) => path.join(root, 'src/platform/elements', file)
    chain.resolve.alias
      .set('@tarojs/components$', elements('index.ts'))
      // What the router and the H5 API ask for by name: the tab bar, and what no page here uses.
      .set('@tarojs/components/dist/components', elements('tab-bar.ts'))
    chain.optimization.splitChunks(splitChunks)
    // A chunk called after its page can be found by a test, and keeps its name when pages are added.
    chain.optimization.set('chunkIds', 'named')
    // The size is asserted by a test; and what webpack's cache cannot keep (Taro's NullDependency) is no news.
    chain.performance.hints(false)
    chain.merge({ infrastructureLogging: { level: 'error' } })
  },
}
