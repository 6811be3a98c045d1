import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { NormalModuleReplacementPlugin } from 'webpack'
import { AsyncPackagePlugin } from './async-package-plugin'
import { leanRuntime } from './lean-runtime'
import { compiledOutsideSource, cssModules } from './paths'

type Mini = NonNullable<Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>['mini']>

interface SplitChunks {
  readonly cacheGroups: Readonly<Record<string, object | false>>
}

interface NamedChunk {
  readonly name?: string | null
}

/** What `import()` fetches later keeps what only it needs; the rest of it is in the main package already. */
const isNotFetchedLater = ({ name }: NamedChunk): boolean => !/^subpages\/[\w-]+\/(?!index)/.test(name ?? '')

/** Nothing can add a sheet to a page that is shown, so those of what is fetched later travel with the main package. */
const lateStyles = {
  // Taro imports every sheet called `common` into app.wxss.
  name: 'late/common',
  type: 'css/mini-extract',
  chunks: (chunk: NamedChunk) => !isNotFetchedLater(chunk),
  enforce: true,
  priority: 1000,
}

function keepApart({ cacheGroups, ...rest }: SplitChunks): object {
  const groups = Object.entries(cacheGroups).map(([name, group]) => [
    name,
    group && { ...group, chunks: isNotFetchedLater },
  ])
  return { ...rest, cacheGroups: { ...Object.fromEntries(groups), lateStyles } }
}

/**
 * What Taro's runtime imitates of a browser and nothing here asks for, by its file, and as much of it as its neighbours call:
 * 20 KB of the main package. There is no `innerHTML`, no `location` and no `URL` on WeChat; what a page is told it is told by
 * its query.
 */
const unasked: Readonly<Record<string, string>> = {
  'dom-external/inner-html/html': 'export function setInnerHTML() {}',
  'bom/location': 'export class Location { trigger() {} }',
  'bom/history': 'export class History { trigger() {} }',
  'bom/URL': 'export class TaroURLProvider {} export const parseUrl = () => ({})',
}

const standIns = Object.entries(unasked).map(
  ([file, code]) =>
    new NormalModuleReplacementPlugin(new RegExp(`/${file.split('/').pop() ?? ''}\\.js$`), (resource) => {
      const asked = path.join(resource.context, resource.request)
      if (asked.endsWith(path.join('@tarojs/runtime/dist', `${file}.js`)))
        resource.request = `data:text/javascript,${code}`
    }),
)

export const weapp: Mini = {
  optimizeMainPackage: { enable: true },
  runtime: { enableInnerHTML: false, enableAdjacentHTML: false },
  compile: { include: compiledOutsideSource },
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
  // The order of sheets does not matter where class names are unique; the warning would be a page long. And WeChat has
  // no <link> with which webpack could fetch a sheet.
  miniCssExtractPluginOption: { ignoreOrder: true, runtime: false },
  webpackChain(chain) {
    chain.module
      .rule('lean-runtime')
      .test(leanRuntime.test)
      .use('babel')
      .loader('babel-loader')
      .options(leanRuntime.options)
    chain.plugin('async-packages').use(AsyncPackagePlugin)
    standIns.forEach((standIn, i) => chain.plugin(`unasked-${i}`).use(standIn))
    chain.optimization.splitChunks(keepApart(chain.optimization.get('splitChunks')))
  },
}
