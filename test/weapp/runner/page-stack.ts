import { type AppContext } from './app-context'
import { PageInstance } from './page-instance'
import { resolveInPackage } from './package-files'
import { asString, type UnknownRecord } from './values'

export type RouteMethod = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack'

const MAX_PAGES = 10

export function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?')
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const at = pair.indexOf('=')
      // WeChat hands the text over as it stands: decoding is the page's own business
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    })
  return { path, query: Object.fromEntries(pairs) }
}

/** The open pages and the rules for moving between them. */
export class PageStack {
  private pages: PageInstance[] = []
  /** Tab pages stay alive while another tab shows. */
  private readonly tabs = new Map<string, PageInstance>()
  private nextId = 1

  constructor(private readonly app: AppContext) {}

  get all(): readonly PageInstance[] {
    return this.pages
  }

  get current(): PageInstance | null {
    return this.pages[this.pages.length - 1] ?? null
  }

  /** Moves as wx.navigateTo and its like do; throws what WeChat would put into errMsg. */
  go(method: RouteMethod, options: UnknownRecord): UnknownRecord {
    if (method === 'navigateBack') {
      this.back(typeof options.delta === 'number' ? options.delta : 1)
      return {}
    }
    const { path, query } = parseUrl(asString(options.url))
    const route = resolveInPackage(this.current?.route ?? 'app', path)
    this.check(method, route)
    if (method === 'navigateTo') this.current?.call('onHide')
    if (method === 'redirectTo') this.drop()
    if (method === 'reLaunch') this.clear()
    if (method === 'switchTab') {
      this.switchTo(route)
      return {}
    }
    const page = this.open(route, query, options.events)
    return method === 'navigateTo' ? { eventChannel: page.channel } : {}
  }

  /** Puts a new page on top. */
  open(route: string, query: Record<string, string>, events?: unknown): PageInstance {
    if (!this.app.files.pages().includes(route)) throw new Error(`page "${route}" is not found`)
    const page = new PageInstance(this.app, this.nextId++, route, this.app.realm.cloneRecord(query), events)
    this.pages.push(page)
    if (this.app.files.isTab(route)) this.tabs.set(route, page)
    page.start()
    return page
  }

  private check(method: RouteMethod, route: string): void {
    const isTab = this.app.files.isTab(route)
    if (!this.app.files.pages().includes(route)) throw new Error(`page "${route}" is not found`)
    if (method === 'switchTab' && !isTab) throw new Error('can not switch to no-tabBar page')
    if ((method === 'navigateTo' || method === 'redirectTo') && isTab)
      throw new Error(`can not ${method} a tabbar page`)
    if (method === 'navigateTo' && this.pages.length >= MAX_PAGES)
      throw new Error('webview count limit exceed')
  }

  private back(delta: number): void {
    const steps = Math.min(delta, this.pages.length - 1)
    if (steps < 1) throw new Error('cannot navigate back at first page')
    for (let step = 0; step < steps; step++) this.drop()
    this.current?.call('onShow')
  }

  private switchTo(route: string): void {
    if (this.current?.route === route) return
    const shown = this.current
    while (this.current && !this.tabs.has(this.current.route)) this.drop()
    const below = this.current
    // coming from a page on top of the wanted tab, that tab is shown again
    if (below?.route === route) {
      below.call('onShow')
      return
    }
    // a tab under other pages was hidden when they came
    if (below === shown) below?.call('onHide')
    const kept = this.tabs.get(route)
    this.pages = kept ? [kept] : []
    if (kept) kept.call('onShow')
    else this.open(route, {})
  }

  private drop(): void {
    const page = this.pages.pop()
    if (!page) return
    this.tabs.delete(page.route)
    page.unload()
  }

  private clear(): void {
    while (this.pages.length) this.drop()
    for (const page of this.tabs.values()) page.unload()
    this.tabs.clear()
  }
}
