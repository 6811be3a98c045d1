/** The only place that spells page paths. `web` is what an H5 visitor sees in the address bar. */
export const tabPages = {
  home: { path: 'pages/home/index', web: '/' },
  activities: { path: 'pages/activities/index', web: '/activities' },
  schedule: { path: 'pages/schedule/index', web: '/schedule' },
  me: { path: 'pages/me/index', web: '/me' },
} as const

function subpage<Name extends string>(name: Name) {
  return { root: `subpages/${name}`, path: `subpages/${name}/index`, web: `/${name}` } as const
}

/** Each is a package of its own: the app downloads it when somebody first goes there. */
export const subpages = {
  activity: subpage('activity'),
  signUp: subpage('sign-up'),
  ticket: subpage('ticket'),
  notice: subpage('notice'),
  people: subpage('people'),
  settings: subpage('settings'),
  /** Also carries the backend inside the app, see config/taro/async-package-plugin.ts. */
  demo: subpage('demo'),
} as const

type PagePath =
  (typeof tabPages)[keyof typeof tabPages]['path'] | (typeof subpages)[keyof typeof subpages]['path']

/** What Taro's navigation takes on both targets, and what a share card carries: slash, page path, query. */
export type Route = `/${PagePath}` | `/${PagePath}?${string}`

const allPages = [...Object.values(tabPages), ...Object.values(subpages)]

function route(page: { path: PagePath }, query: Record<string, string> = {}): Route {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `/${page.path}?${pairs.join('&')}` : `/${page.path}`
}

export const routes = {
  home: () => route(tabPages.home),
  /** With a filter only for links that are shared: nobody can switch to a tab with a query. */
  activities: (filter: { readonly category?: string; readonly q?: string } = {}) =>
    route(tabPages.activities, { ...filter }),
  schedule: () => route(tabPages.schedule),
  me: () => route(tabPages.me),
  activity: (id: string, sessionId?: string) =>
    route(subpages.activity, { id, ...(sessionId !== undefined && { session: sessionId }) }),
  signUp: (sessionId: string) => route(subpages.signUp, { session: sessionId }),
  ticket: (id: string) => route(subpages.ticket, { id }),
  /** All of it, or only who holds the edition and how to reach them. */
  notice: (part?: 'contacts') => route(subpages.notice, part && { part }),
  people: () => route(subpages.people),
  settings: () => route(subpages.settings),
  demo: () => route(subpages.demo),
}

/** The address to put into a link that is opened in a browser, below the site's origin. */
export function webAddress(target: Route): string {
  const [path = '', query] = target.slice(1).split('?')
  const web = allPages.find((page) => page.path === path)?.web ?? '/'
  return query === undefined ? web : `${web}?${query}`
}

/** Taro's `customRoutes`: page path to address. */
export const webRoutes: Record<string, string> = /* @__PURE__ */ Object.fromEntries(
  allPages.map(({ path, web }) => [`/${path}`, web]),
)
