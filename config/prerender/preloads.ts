import { filesBelow } from '../files-below'

/** What every page needs after the app's own script: what it shares with the home page, the backend inside, its data. */
const FOR_ALL = [
  /^(js|css)\/common\.\w+\.(js|css)$/,
  /^js\/subpages\/demo\/backend\.\w+\.js$/,
  /^data\/.+\.json$/,
]
const FOR_HOME = [
  /^(js|css)\/src_pages_home_index_tsx\.\w+\.(js|css)$/,
  /^(js|css)\/.*home-more\.\w+\.(js|css)$/,
]

/** The addresses of what a page of a built folder asks for, one after the other, once its scripts run. */
export function soonAsked(folder: string, page: 'home' | 'any'): readonly string[] {
  const wanted = page === 'home' ? [...FOR_ALL, ...FOR_HOME] : FOR_ALL
  return filesBelow(folder)
    .filter((name) => wanted.some((pattern) => pattern.test(name)))
    .map((name) => `/${name}`)
}

function link(address: string): string {
  if (address.endsWith('.json')) return `<link rel="preload" as="fetch" crossorigin href="${address}">`
  return `<link rel="preload" as="${address.endsWith('.css') ? 'style' : 'script'}" href="${address}">`
}

/** Has the browser fetch files side by side with the page's own. */
export function withPreloads(html: string, addresses: readonly string[]): string {
  return html.replace('</head>', () => `${addresses.map(link).join('')}</head>`)
}
