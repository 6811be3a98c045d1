import { setPageCode, shownCode } from './page-code'

/** What Taro's loader gives for a page: its module on the way, and what it was handed. */
type Loaded = readonly [page: Promise<unknown>, context: Context, params: object]

interface Context {
  readonly pathname: string
}

interface Route {
  /** The page's path, or its addresses; `/:name` in one stands for any word. */
  readonly path: string | readonly string[]
  readonly action: (context: Context, params: object) => Loaded
}

interface Match {
  readonly action: Route['action']
  readonly params: Readonly<Record<string, string>>
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

/** What the placeholders of `pattern` stand for in `pathname`; undefined where it is another address. */
function paramsOf(pattern: string, pathname: string): Match['params'] | undefined {
  const expected = pattern.split('/')
  const words = pathname.replace(/(.)\/$/, '$1').split('/')
  if (words.length !== expected.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of expected.entries()) {
    const word = words[i] ?? ''
    if (part.startsWith(':') && word !== '') params[part.slice(1)] = decoded(word)
    else if (part !== word) return undefined
  }
  return params
}

/**
 * Finds the page of an address in place of `universal-router` and `path-to-regexp`, which bring 3 KB to match patterns:
 * our addresses are words. Taro's router expects an error with status 404 where there is none.
 */
export default class PageRouter {
  private readonly patterns: ReadonlyArray<readonly [pattern: string, action: Route['action']]>

  constructor(routes: readonly Route[]) {
    this.patterns = routes.flatMap(({ path, action }) => [path].flat().map((one) => [one, action] as const))
    setPageCode((address) => this.match(address)?.action({ pathname: address }, {})[0])
  }

  private match(pathname: string): Match | undefined {
    for (const [pattern, action] of this.patterns) {
      const params = paramsOf(pattern, pathname)
      if (params) return { action, params }
    }
    return undefined
  }

  async resolve(pathname: string): Promise<Loaded> {
    const match = this.match(pathname)
    if (!match) throw Object.assign(new Error(`No page at ${pathname}`), { status: 404 })
    const [page, ...rest] = match.action({ pathname }, match.params)
    return [shownCode(pathname, page), ...rest]
  }
}
