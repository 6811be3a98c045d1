type Query = Record<string, string | null | Array<string | null>>

interface Options {
  readonly decode?: boolean
}

/** As `query-string` does it: an address never has so little decoded that nothing can be shown. */
function decoded(text: string, decode: boolean): string {
  if (!decode) return text
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}

/**
 * The pairs of a query, in place of the `query-string` package, of which Taro's router asks only this. A name without
 * `=` is null, a name that comes twice a list.
 */
function parse(search: string, { decode = true }: Options = {}): Query {
  const query = Object.create(null) as Query
  for (const pair of search
    .trim()
    .replace(/^[?#&]/, '')
    .split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decoded(at < 0 ? pair : pair.slice(0, at), decode)
    const value = at < 0 ? null : decoded(pair.slice(at + 1), decode)
    query[name] = name in query ? [query[name] ?? null, value].flat() : value
  }
  return query
}

export default { parse }
