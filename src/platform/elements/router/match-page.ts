import { setPageCode, shownCode } from './page-code'

/** What Taro's loader gives for a page: its module on the way, and what it was handed. */
type Loaded = readonly [page: Promise<unknown>, context: Context, params: object]

type Params = Readonly<Record<string, string>>

interface Context {
  readonly pathname: string
  readonly params: object
}

interface Route {
  /** The page's path, or its addresses; `:name` stands for one part of an address. */
  readonly path: string | readonly string[]
  readonly action: (context: Context, params: object) => Loaded
}

/** A broken escape counts as the letters that stand there. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What stands in the places that the pattern names; undefined where the address has another form. */
function paramsIn(pattern: string, address: string): Params | undefined {
  const names = pattern.split('/')
  const parts = address.split('/')
  if (names.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, name] of names.entries()) {
    const part = parts[i] ?? ''
    if (name.startsWith(':') && part !== '') params[name.slice(1)] = decoded(part)
    else if (name !== part) return undefined
  }
  return params
}

/**
 * Finds the page of an address in place of `universal-router` and `path-to-regexp`, which bring 3 KB to match patterns:
 * our addresses are words, one of them with an id behind. Taro's router expects an error with status 404 where there is
 * none.
 */
export default class PageRouter {
  private readonly routes: { readonly pattern: string; readonly action: Route['action'] }[] = []

  constructor(routes: readonly Route[]) {
    for (const { path, action } of routes)
      for (const pattern of typeof path === 'string' ? [path] : path) {
        this.routes.push({ pattern, action })
        setPageCode(
          (address) => paramsIn(pattern, address) !== undefined,
          () => action({ pathname: pattern, params: {} }, {})[0],
        )
      }
  }

  async resolve(pathname: string): Promise<Loaded> {
    for (const address of [pathname, pathname.replace(/(.)\/$/, '$1')])
      for (const { pattern, action } of this.routes) {
        const params = paramsIn(pattern, address)
        if (!params) continue
        const [page, ...rest] = action({ pathname, params }, params)
        return [shownCode(pathname, page), ...rest]
      }
    throw Object.assign(new Error(`No page at ${pathname}`), { status: 404 })
  }
}
