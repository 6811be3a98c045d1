import type { UserConfigExport } from '@tarojs/cli'
import { requireWithEsbuild } from '@tarojs/helper'
import { Compilation, DefinePlugin, NormalModuleReplacementPlugin, sources, type Compiler } from 'webpack'
import type { webRoutes as WebRoutes } from '../../../src/routes'
import { editionFile } from './edition-file'
import { finishing } from './finish'
import { splitChunks } from './split-chunks'
import { namedStandIns, routerStandIn } from './stand-ins'
import { compiledOutsideSource, cssModules, routesFile } from '../paths'

type H5 = NonNullable<Extract<UserConfigExport<'webpack5'>, { h5?: unknown }>['h5']>

// Taro's command line compiles the TypeScript inside config/ only; what lies outside goes through its own bundler.
const { webRoutes } = requireWithEsbuild(routesFile) as { webRoutes: typeof WebRoutes }

const script = 'js/[name].[contenthash:8].js'
const style = 'css/[name].[contenthash:8].css'

const data = editionFile()

/** Puts the edition's data beside the scripts, for the backend inside the app; a server has its own. */
function emitData(compiler: Compiler): void {
  if (process.env.TARO_APP_API_BASE) return
  compiler.hooks.thisCompilation.tap('edition-file', (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
    compilation.hooks.processAssets.tap({ name: 'edition-file', stage }, () =>
      compilation.emitAsset(data.name, new sources.RawSource(data.source)),
    )
  })
}

const editionAddress = new DefinePlugin({
  'process.env.TARO_APP_EDITION_FILE': JSON.stringify(`/${data.name}`),
})

/** Puts our files in the place of those that Taro's router asks for by a relative path. */
const inRouter = new NormalModuleReplacementPlugin(/^\.\.?\/.*navigation-?bar\.js$/i, (resource) => {
  resource.request = routerStandIn(resource.context, resource.request) ?? resource.request
})

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
    for (const [name, file] of Object.entries(namedStandIns)) chain.resolve.alias.set(name, file)
    chain.plugin('router-stand-ins').use(inRouter)
    chain.plugin('edition-file').use({ apply: emitData })
    chain.plugin('edition-address').use(editionAddress)
    chain.plugin('finish').use(finishing)
    chain.optimization.splitChunks(splitChunks)
    // A chunk called after its page can be found by a test, and keeps its name when pages are added.
    chain.optimization.set('chunkIds', 'named')
    // The size is asserted by a test; and what webpack's cache cannot keep (Taro's NullDependency) is no news.
    chain.performance.hints(false)
    chain.merge({ infrastructureLogging: { level: 'error' } })
  },
}
