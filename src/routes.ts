/**
 * The only place that spells page paths. `web` is what an H5 visitor sees in the address bar; `:id` in it stands for that
 * part of the query.
 */
export const tabPages = {
  home: { path: 'pages/home/index', web: '/' },
  activities: { path: 'pages/activities/index', web: '/activities' },
  schedule: { path: 'pages/schedule/index', web: '/schedule' },
  me: { path: 'pages/me/index', web: '/me' },
} as const

export type TabName = keyof typeof tabPages

function subpage<Name extends string>(name: Name) {
  return { root: `subpages/${name}`, path: `subpages/${name}/index`, web: `/${name}` } as const
}

/** Each is a package of its own: the app downloads it when somebody first goes there. */
export const subpages = {
  /** Each activity has an address of its own, so that a link's preview can be about it: docs/decisions/0011. */
  activity: { ...subpage('activity'), web: '/activity/:id' },
  signUp: subpage('sign-up'),
  ticket: subpage('ticket'),
  notice: subpage('notice'),
  people: subpage('people'),
  messages: subpage('messages'),
  settings: subpage('settings'),
  poster: subpage('poster'),
  /** Also carries the backend inside the app, see config/taro/async-package-plugin.ts. */
  demo: subpage('demo'),
} as const

type PagePath =
  (typeof tabPages)[keyof typeof tabPages]['path'] | (typeof subpages)[keyof typeof subpages]['path']

/** What Taro's navigation takes on both targets, and what a share card carries: slash, page path, query. */
export type Route = `/${PagePath}` | `/${PagePath}?${string}`

const allPages = [...Object.values(tabPages), ...Object.values(subpages)]

type Query = Readonly<Record<string, string | undefined>>

function route(page: { path: PagePath }, query: Query = {}): Route {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return pairs.length > 0 ? `/${page.path}?${pairs.join('&')}` : `/${page.path}`
}

export const routes = {
  home: () => route(tabPages.home),
  /** With a filter only for links and the address bar: nobody can switch to a tab with a query. */
  activities: (filter: Query = {}) => route(tabPages.activities, filter),
  schedule: () => route(tabPages.schedule),
  me: () => route(tabPages.me),
  activity: (id: string, sessionId?: string) => route(subpages.activity, { id, session: sessionId }),
  signUp: (sessionId: string) => route(subpages.signUp, { session: sessionId }),
  ticket: (id: string) => route(subpages.ticket, { id }),
  /** All of it, or only who holds the edition and how to reach them. */
  notice: (part?: 'contacts') => route(subpages.notice, part && { part }),
  people: () => route(subpages.people),
  messages: () => route(subpages.messages),
  settings: () => route(subpages.settings),
  poster: (activityId: string) => route(subpages.poster, { id: activityId }),
  demo: () => route(subpages.demo),
}

const PLACEHOLDER = /\/:(\w+)/

/** The address to put into a link that is opened in a browser, below the site's origin. What is no page stays as it is. */
export function webAddress(target: string): string {
  const [path = '', query = ''] = target.slice(1).split('?')
  const web = allPages.find((page) => page.path === path)?.web
  if (web === undefined) return target
  const [slot, name] = PLACEHOLDER.exec(web) ?? []
  const pairs = query.split('&').filter(Boolean)
  const filling = pairs.find((pair) => name !== undefined && pair.startsWith(`${name}=`))
  const address =
    slot === undefined ? web : web.replace(slot, filling ? `/${filling.slice(`${name}=`.length)}` : '')
  const rest = pairs.filter((pair) => pair !== filling).join('&')
  return rest === '' ? address : `${address}?${rest}`
}

/** Taro's `customRoutes`: page path to address, or to the plain one and the one with a placeholder. */
export const webRoutes: Record<string, string | string[]> = /* @__PURE__ */ Object.fromEntries(
  allPages.map(({ path, web }) => {
    const plain = web.replace(PLACEHOLDER, '')
    return [`/${path}`, plain === web ? web : [plain, web]]
  }),
)
