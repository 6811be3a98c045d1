import { setPageCode, shownCode } from './page-code'

/** What Taro's loader gives for a page: its module on the way, and what it was handed. */
type Loaded = readonly [page: Promise<unknown>, context: Context, params: object]

interface Context {
  readonly pathname: string
}

interface Route {
  /** The page's path, or its addresses. */
  readonly path: string | readonly string[]
  readonly action: (context: Context, params: object) => Loaded
}

/**
 * Finds the page of an address in place of `universal-router` and `path-to-regexp`, which bring 3 KB to match patterns:
 * our addresses are words. Taro's router expects an error with status 404 where there is none.
 */
export default class PageRouter {
  private readonly routes = new Map<string, Route['action']>()

  constructor(routes: readonly Route[]) {
    for (const { path, action } of routes)
      for (const address of typeof path === 'string' ? [path] : path) {
        this.routes.set(address, action)
        setPageCode(address, () => action({ pathname: address }, {})[0])
      }
  }

  async resolve(pathname: string): Promise<Loaded> {
    const action = this.routes.get(pathname) ?? this.routes.get(pathname.replace(/(.)\/$/, '$1'))
    if (!action) throw Object.assign(new Error(`No page at ${pathname}`), { status: 404 })
    const [page, ...rest] = action({ pathname }, {})
    return [shownCode(pathname, page), ...rest]
  }
}
