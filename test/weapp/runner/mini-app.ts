import { AppHooks } from './app-hooks'
import { assemble, type AppParts } from './app-parts'
import { nextTurn } from './event-loop'
import { type LaunchOptions } from './launch-options'
import { PageHandle, type PageActions } from './page-handle'
import { type PageInstance } from './page-instance'
import { parseUrl, type RouteMethod } from './page-stack'
import { type AppError, type LogLine } from './reports'
import { hostKit, transfer } from './transfer'
import { type DeviceInfo } from './wx-device'
import { type WxCall, type WxHandlers } from './wx-handlers'
import { type WxStorage } from './wx-storage'
import { type UnknownRecord } from './values'

export type Query = Record<string, string | number>

/** How a page is entered. */
export interface EntryOptions {
  scene?: number
}

const METHOD_OF_NAVIGATOR: Record<string, RouteMethod> = { navigate: 'navigateTo', redirect: 'redirectTo' }

const asTexts = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))

const urlOf = (route: string, query: Record<string, string>): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return pairs.length ? `/${route}?${pairs.join('&')}` : `/${route}`
}

/** A running mini program: open pages, look, tap, and read what it did. */
export class MiniApp {
  private readonly parts: AppParts
  private readonly handles = new WeakMap<PageInstance, PageHandle>()
  private readonly actions: PageActions
  private readonly hooks: AppHooks
  private launched = false

  constructor(dist: string, options: LaunchOptions) {
    this.parts = assemble(dist, options)
    const { context, pages } = this.parts
    this.actions = {
      settle: () => this.settle(),
      send: (target, type, detail, how) => context.dispatcher.send(target, type, detail, how),
      follow: (openType, url) =>
        void pages.go(METHOD_OF_NAVIGATOR[openType] ?? (openType as RouteMethod), { url }),
      toHost: (value) => transfer(value, hostKit),
    }
    this.hooks = new AppHooks(this.parts)
  }

  /** Runs app.js, and every page's script unless the package loads them lazily. */
  load(): void {
    const { files, definitions, reports } = this.parts.context
    definitions.require('app')
    if (!definitions.app) throw new Error('app.js called no App()')
    if (files.app.lazyCodeLoading === 'requiredComponents') return
    for (const page of files.mainPages()) reports.guard(`load ${page}`, () => definitions.of(page))
  }

  get errors(): readonly AppError[] {
    return this.parts.context.reports.errors
  }

  get warnings(): readonly string[] {
    return this.parts.context.reports.warnings
  }

  get logs(): readonly LogLine[] {
    return this.parts.context.reports.logs
  }

  /** Every wx call so far, in order. */
  get wxCalls(): readonly WxCall[] {
    return this.parts.mock.calls
  }

  /** Names that the mini program wanted from wx although WeChat has no such function. */
  get unknownApis(): string[] {
    return [...this.parts.mock.unknown]
  }

  get storage(): WxStorage {
    return this.parts.storage
  }

  get device(): DeviceInfo {
    return this.parts.device
  }

  /** The app.json of the package. */
  get config(): UnknownRecord {
    return this.parts.context.files.app
  }

  /** What getApp() gives inside. */
  get appInstance(): UnknownRecord {
    return this.parts.context.definitions.app ?? {}
  }

  /** The mini program's time in milliseconds. */
  now(): number {
    return this.parts.clock.now()
  }

  /** Everything that went wrong, in words: a healthy run gives []. */
  problems(): string[] {
    const errors = this.errors.map(({ where, message }) => `error in ${where}: ${message}`)
    const unknown = this.unknownApis.map((name) => `wx.${name} does not exist in WeChat`)
    return [...errors, ...this.warnings, ...unknown]
  }

  calls(name: string): WxCall[] {
    return this.wxCalls.filter((call) => call.name === name)
  }

  /** Replaces wx answers from now on. */
  answer(handlers: WxHandlers): void {
    this.parts.mock.answer(handlers)
  }

  get currentPage(): PageHandle {
    const { current } = this.parts.pages
    if (!current) throw new Error('no page is open')
    return this.handle(current)
  }

  /** The open pages, the one on screen last. */
  get stack(): PageHandle[] {
    return this.parts.pages.all.map((page) => this.handle(page))
  }

  /**
   * Opens a page. The first one starts the app there; a later one is navigated to, or switched to if it is a tab.
   */
  async open(route: string, query: Query = {}, options: EntryOptions = {}): Promise<PageHandle> {
    if (this.launched) {
      const url = urlOf(route, asTexts(query))
      return this.go(this.parts.context.files.isTab(route) ? 'switchTab' : 'navigateTo', url)
    }
    this.launched = true
    const texts = asTexts(query)
    this.enteredBy(route, texts, options)
    this.hooks.call('onLaunch', this.entryForApp())
    this.hooks.call('onShow', this.entryForApp())
    this.parts.pages.open(route, texts)
    await this.settle()
    return this.currentPage
  }

  /** Comes back to a running app through a shared card or a QR code: the card's page replaces the open ones. */
  async reenter(route: string, query: Query = {}, options: EntryOptions = {}): Promise<PageHandle> {
    const texts = asTexts(query)
    this.enteredBy(route, texts, options)
    this.hooks.call('onShow', this.entryForApp())
    this.parts.mock.emit('onAppShow', this.parts.entry)
    const url = urlOf(route, texts)
    return this.go('reLaunch', url)
  }

  /** Opens what a share payload points to, in a chat's scene. */
  async openShared(path: string, options: EntryOptions = { scene: 1007 }): Promise<PageHandle> {
    const { path: route, query } = parseUrl(path)
    const name = route.replace(/^\//, '')
    return this.launched ? this.reenter(name, query, options) : this.open(name, query, options)
  }

  /** Moves between pages as the person or the system would. */
  async go(method: RouteMethod, url: string): Promise<PageHandle> {
    this.parts.pages.go(method, { url })
    await this.settle()
    return this.currentPage
  }

  async back(): Promise<PageHandle> {
    return this.go('navigateBack', '')
  }

  /** A tap on the tab bar. */
  async tapTab(pagePath: string): Promise<PageHandle> {
    const tabs = this.parts.context.files.tabs()
    const index = tabs.findIndex((tab) => tab.pagePath === pagePath)
    const tab = tabs[index]
    if (!tab) throw new Error(`no tab for ${pagePath}`)
    this.parts.pages.go('switchTab', { url: `/${pagePath}` })
    this.parts.pages.current?.call('onTabItemTap', { index, pagePath, text: tab.text })
    await this.settle()
    return this.currentPage
  }

  /** The app goes to the background. */
  async hide(): Promise<void> {
    this.parts.pages.current?.call('onHide')
    this.hooks.call('onHide')
    this.parts.mock.emit('onAppHide', {})
    await this.settle()
  }

  /** The app comes to the front again. */
  async show(): Promise<void> {
    this.hooks.call('onShow', this.entryForApp())
    this.parts.mock.emit('onAppShow', this.parts.entry)
    this.parts.pages.current?.call('onShow')
    await this.settle()
  }

  /** Fires a system event: emit('onNetworkStatusChange', { isConnected: false, networkType: 'none' }). */
  async emit(name: string, detail: unknown = {}): Promise<void> {
    this.parts.mock.emit(name, detail)
    await this.settle()
  }

  /** Waits until nothing is under way: renders, wx answers, promises, timeouts due within 60 ms. */
  settle(): Promise<void> {
    return this.parts.context.loop.settle()
  }

  /** Lets this many milliseconds of the mini program's time pass. */
  advance(ms: number): Promise<void> {
    return this.parts.context.loop.advance(ms)
  }

  /** Stops the mini program. Call it at the end of each test; its errors stay readable. */
  async close(): Promise<void> {
    this.parts.clock.stopAll()
    // rejections of the last turn are told only after it
    await nextTurn()
    this.hooks.stop()
  }

  private enteredBy(path: string, query: Record<string, string>, { scene }: EntryOptions): void {
    Object.assign(this.parts.entry, { path, query, ...(scene === undefined ? {} : { scene }) })
  }

  private entryForApp(): UnknownRecord {
    return this.parts.context.realm.cloneRecord(this.parts.entry)
  }

  private handle(page: PageInstance): PageHandle {
    const known = this.handles.get(page)
    if (known) return known
    const handle = new PageHandle(page, this.actions)
    this.handles.set(page, handle)
    return handle
  }
}
