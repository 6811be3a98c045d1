import path from 'node:path'
import { root } from '../paths'

const elements = (file: string) => path.join(root, 'src/platform/elements', file)

/** Asked for by name. */
export const namedStandIns: Readonly<Record<string, string>> = {
  // Custom elements over Stencil: docs/decisions/0008.
  '@tarojs/components$': elements('index.ts'),
  // What the router and the H5 API ask for by name: the tab bar, and what no page here uses.
  '@tarojs/components/dist/components': elements('tab-bar.ts'),
  // Sheets inside the script, which need a loader there and come after ours: an icon font for those elements, and resets.
  '@tarojs/components/dist/taro-components/taro-components.css': elements('base.scss'),
  '@tarojs/components/global.css': elements('base.scss'),
  'query-string$': elements('router/query.ts'),
  'universal-router$': elements('router/match-page.ts'),
}

/** Asked for by their neighbours in @tarojs/router: file below its dist/, and what stands for it. */
export const routerStandIns: Readonly<Record<string, string>> = {
  'navigationBar.js': elements('router/no-bar.ts'),
  'router/navigation-bar.js': elements('router/title.ts'),
}

/** Where a request of the router's own files leads, if something stands for that. */
export function routerStandIn(context: string, request: string): string | undefined {
  const [, below] = path.join(context, request).split(path.join('@tarojs/router/dist/'))
  return below === undefined ? undefined : routerStandIns[below]
}
