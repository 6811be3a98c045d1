import type { UserConfigExport } from '@tarojs/cli'
import { AsyncPackagePlugin } from './async-package-plugin'
import { compiledOutsideSource, cssModules } from './paths'

type Mini = NonNullable<Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>['mini']>

interface SplitChunks {
  readonly cacheGroups: Readonly<Record<string, object | false>>
}

interface NamedChunk {
  readonly name?: string | null
}

/** What `import()` fetches later keeps what only it needs; the rest of it is in the main package already. */
const isNotFetchedLater = ({ name }: NamedChunk): boolean => !/^subpages\/demo\/(?!index)/.test(name ?? '')

function keepApart({ cacheGroups, ...rest }: SplitChunks): object {
  const groups = Object.entries(cacheGroups).map(([name, group]) => [
    name,
    group && { ...group, chunks: isNotFetchedLater },
  ])
  return { ...rest, cacheGroups: Object.fromEntries(groups) }
}

export const weapp: Mini = {
  optimizeMainPackage: { enable: true },
  compile: { include: compiledOutsideSource },
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
  // The order of sheets does not matter where class names are unique; the warning would be a page long.
  miniCssExtractPluginOption: { ignoreOrder: true },
  webpackChain(chain) {
    chain.plugin('async-packages').use(AsyncPackagePlugin)
    chain.optimization.splitChunks(keepApart(chain.optimization.get('splitChunks')))
  },
}
