import { filesBelow } from '../files-below'

/** What every page needs after the app's own script: what it shares with the home page, the backend inside, its data. */
const FOR_ALL = [/^js\/common\.\w+\.js$/, /^js\/subpages\/demo\/backend\.\w+\.js$/, /^data\/.+\.json$/]
const FOR_HOME = [/^js\/src_pages_home_index_tsx\.\w+\.js$/, /^js\/.*home-more\.\w+\.js$/]

const link = (name: string) =>
  name.endsWith('.json')
    ? `<link rel="preload" as="fetch" crossorigin href="/${name}">`
    : `<link rel="preload" as="script" href="/${name}">`

/** Has the browser fetch side by side what the scripts would ask for one after the other. */
export function withPreloads(html: string, folder: string, page: 'home' | 'any'): string {
  const wanted = page === 'home' ? [...FOR_ALL, ...FOR_HOME] : FOR_ALL
  const names = filesBelow(folder).filter((name) => wanted.some((pattern) => pattern.test(name)))
  return html.replace('</head>', () => `${names.map(link).join('')}</head>`)
}
