import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import UniversalRouter from 'universal-router'
import queryString from 'query-string'
import { namedStandIns, routerStandIn, routerStandIns } from '../../config/taro/h5/stand-ins'
import PageRouter from '../../src/platform/elements/router/match-page'
import query from '../../src/platform/elements/router/query'
import { webRoutes } from '../../src/routes'

// Each stand-in is compared with what it stands for, as the installed Taro asks for it: a new version that asks for more
// fails here and not on somebody's phone.

const router = path.dirname(require.resolve('@tarojs/router/dist/index.js'))
const read = (file: string) => readFileSync(path.join(router, file), 'utf8')

/** The router's files that the browser's router consists of; the others are for sites of many pages. */
const files = ['.', 'router', 'utils', 'events'].flatMap((folder) =>
  readdirSync(path.join(router, folder))
    .filter((file) => /^(?!index\.(cjs|esm)|multi-page|mpa).*\.js$/.test(file))
    .map((file) => path.join(folder, file)),
)

const importsOf = (file: string) =>
  [...read(file).matchAll(/import (?:(.+) from )?'([^']+)'/g)].map(([, names = '', from = '']) => ({
    names,
    from,
  }))

test.each(Object.entries(namedStandIns))('%s is a file of ours', (_name, file) => {
  expect(() => readFileSync(file)).not.toThrow()
})

test.each(Object.entries(routerStandIns))('the router asks for %s, and gets our file', (file, ours) => {
  const asked = files.flatMap((from) =>
    importsOf(from)
      .map((one) => routerStandIn(path.join(router, path.dirname(from)), one.from))
      .filter((found) => found === ours),
  )
  expect(read(file)).not.toBe('')
  expect(asked).toHaveLength(1)
})

test('the router calls nothing of them but what they have', () => {
  expect(read('index.js').match(/initNavigationBar\(/g)).toHaveLength(2)
  const asked = [...read('router/page.js').matchAll(/navigationBarHandler\.(\w+)/g)].map(([, name]) => name)
  expect(new Set(asked)).toEqual(new Set(['load']))
})

test('of the packages it asks what the stand-ins do', () => {
  const users = (name: string) => files.filter((file) => importsOf(file).some(({ from }) => from === name))
  expect(users('query-string')).toEqual(['router/page.js'])
  expect(users('universal-router')).toEqual(['router/spa.js'])
  expect(new Set(read('router/page.js').match(/queryString\.\w+/g))).toEqual(new Set(['queryString.parse']))
  expect(new Set(read('router/spa.js').match(/(?<!\.)\brouter\.\w+/g))).toEqual(new Set(['router.resolve']))
})

test.each([
  '',
  '?',
  'id=1',
  '?id=a%20b&q=%E7%A7%91',
  'a&b=',
  'a=1&a=2&a',
  'a=b=c',
  '&&x=1&',
  'q=50%25&p=%',
  'x=1+2',
])('a query is read as query-string reads it: %j', (search) => {
  for (const decode of [true, false])
    expect(query.parse(search, { decode })).toEqual(queryString.parse(search, { decode, sort: false }))
})

const patterns = Object.values(webRoutes).flat()
const addresses = patterns.map((pattern) => pattern.replace(':id', 'robot%20contest'))

test.each([...addresses, ...addresses.map((address) => `${address}/`), '/gone', '/activity/1', '/Activity'])(
  'the page at %s is the one that universal-router finds',
  async (address) => {
    const routes = patterns.map((path) => ({
      path: [path],
      action: (context: { readonly pathname: string; readonly params: object }, params: object) =>
        [Promise.resolve(`${path} ${JSON.stringify(params)}`), context, params] as const,
    }))
    const found = async (resolving: unknown): Promise<unknown> => {
      try {
        const loaded = await resolving
        return Array.isArray(loaded) ? loaded[0] : loaded
      } catch (error) {
        return error instanceof Error && 'status' in error ? error.status : error
      }
    }
    const theirs = await found(new UniversalRouter(routes).resolve(address))
    // Capitals do not matter to theirs; nobody writes our addresses with any.
    const expected = address === '/Activity' ? 404 : theirs
    expect(await found(new PageRouter(routes).resolve(address))).toEqual(expected)
  },
)
