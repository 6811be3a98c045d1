import { type DispatchOptions } from './dispatch'
import { FormValues } from './form-values'
import { NodeHandle } from './node-handle'
import { type PageDriver } from './page-driver'
import { type PageInstance } from './page-instance'
import { selectAll } from './css-lite'
import { type SetDataCall, type SetDataStats } from './set-data-meter'
import { childElements, descendants, textOf, toMarkup, type ElementNode, type ParentNode } from './view-node'
import { asRecord, isRecord, toText, utf8Length, type UnknownRecord } from './values'

export interface NodeStats {
  nodes: number
  depth: number
  components: number
  /** size of all the page's data as JSON */
  dataBytes: number
}

/** What a page hands to WeChat when it is forwarded. */
export interface SharePayload extends UnknownRecord {
  title: string
  path: string
}

/** What the app lets a page do. */
export interface PageActions {
  settle(): Promise<void>
  send(target: ElementNode, type: string, detail: unknown, options?: DispatchOptions): number
  follow(openType: string, url: string): void
  toHost(value: unknown): unknown
}

/** A page as a test sees it. */
export class PageHandle implements PageDriver {
  /** Everything that was forwarded from here, by menu or by button. */
  readonly shares: SharePayload[] = []
  private readonly fields = new FormValues()

  constructor(
    readonly instance: PageInstance,
    private readonly actions: PageActions,
  ) {}

  get route(): string {
    return this.instance.route
  }

  get title(): string {
    return this.instance.title
  }

  get config(): UnknownRecord {
    return this.instance.config
  }

  /** All visible text, a block element a line. */
  text(): string {
    const lines = textOf(this.instance.tree)
      .split('\n')
      .map((line) => line.trim())
    return lines.filter(Boolean).join('\n')
  }

  /** The drawn tree as indented markup. */
  wxml(): string {
    return toMarkup(this.instance.tree).join('\n')
  }

  query(selector: string): NodeHandle | null {
    return this.queryAll(selector)[0] ?? null
  }

  queryAll(selector: string): NodeHandle[] {
    return selectAll(this.instance.tree, selector).map((node) => this.wrap(node))
  }

  /** Like query, but throws with the page's text where there is none. */
  get(selector: string): NodeHandle {
    return this.query(selector) ?? this.missing(`element ${selector}`)
  }

  /** Innermost elements whose whole text is `text` or matches it. */
  findAllByText(text: string | RegExp): NodeHandle[] {
    const textOfNode = (node: ElementNode): string => textOf(node).replace(/\s+/g, ' ').trim()
    const matches = (said: string): boolean =>
      typeof text === 'string' ? said === text : said.search(text) >= 0
    const hits = descendants(this.instance.tree).filter((node) => matches(textOfNode(node)))
    const hitSet = new Set(hits)
    return hits
      .filter((node) => !descendants(node).some((inner) => hitSet.has(inner)))
      .map((node) => this.wrap(node))
  }

  findByText(text: string | RegExp, nth = 0): NodeHandle {
    return this.findAllByText(text)[nth] ?? this.missing(`element with text ${String(text)}`)
  }

  private missing(what: string): never {
    throw new Error(`no ${what} on ${this.route}; the page says:\n${this.text()}`)
  }

  /** A point in time for `setDataStats` and `setDataCalls`. */
  mark(): number {
    return this.instance.meter.mark()
  }

  setDataStats(since = 0): SetDataStats {
    return this.instance.meter.stats(since)
  }

  setDataCalls(since = 0): readonly SetDataCall[] {
    return this.instance.meter.calls(since)
  }

  nodeStats(): NodeStats {
    const depthOf = (node: ParentNode): number =>
      Math.max(0, ...childElements(node).map((child) => 1 + depthOf(child)))
    const all = descendants(this.instance.tree)
    return {
      nodes: all.length,
      depth: depthOf(this.instance.tree),
      components: all.filter((node) => node.isComponent).length,
      dataBytes: utf8Length(JSON.stringify(this.instance.data)),
    }
  }

  /** What "forward to a friend" would send; null where the page does not allow it. */
  async share(from: 'menu' | 'button' = 'menu', target?: NodeHandle): Promise<SharePayload | null> {
    if (!this.instance.has('onShareAppMessage')) return null
    const pressed = target ? { target: { id: target.id, dataset: { ...target.dataset } } } : {}
    const given = this.instance.call('onShareAppMessage', { from, ...pressed })
    const promised = asRecord(given).promise
    const answer = promised === undefined ? given : await this.settled(promised, given)
    const own = Object.entries(asRecord(this.actions.toHost(answer))).filter(([key]) => key !== 'promise')
    const payload: SharePayload = { title: this.title, path: `/${this.route}`, ...Object.fromEntries(own) }
    this.shares.push(payload)
    await this.actions.settle()
    return payload
  }

  /** WeChat waits for a share promise and falls back to what stood beside it. */
  private async settled(promised: unknown, fallback: unknown): Promise<unknown> {
    const outcome = Promise.resolve(promised).catch(() => fallback)
    await this.actions.settle()
    return outcome
  }

  async shareFrom(button: NodeHandle): Promise<SharePayload | null> {
    return this.share('button', button)
  }

  /** What "share to Moments" would send; null where the page does not allow it. */
  shareTimeline(): UnknownRecord | null {
    if (!this.instance.has('onShareTimeline')) return null
    const answer = this.actions.toHost(this.instance.call('onShareTimeline'))
    return isRecord(answer) ? answer : {}
  }

  async pullDownRefresh(): Promise<void> {
    if (this.config.enablePullDownRefresh !== true)
      throw new Error(`${this.route} does not enable pull-down refresh`)
    await this.hook('onPullDownRefresh')
  }

  async reachBottom(): Promise<void> {
    await this.hook('onReachBottom')
  }

  async scroll(scrollTop: number): Promise<void> {
    this.instance.scrollTo(scrollTop)
    await this.actions.settle()
  }

  /** Runs any other hook of the page and waits for what comes of it. */
  async hook(name: string, ...args: unknown[]): Promise<void> {
    this.instance.call(name, ...args)
    await this.actions.settle()
  }

  send(target: ElementNode, type: string, detail: unknown, options?: DispatchOptions): number {
    return this.actions.send(target, type, detail, options)
  }

  settle(): Promise<void> {
    return this.actions.settle()
  }

  follow(openType: string, url: string): void {
    this.actions.follow(openType, url)
  }

  private wrap(node: ElementNode): NodeHandle {
    return new NodeHandle(this, this.fields, node)
  }

  /** For messages of failing tests. */
  toString(): string {
    return `page ${this.route} ${toText(JSON.stringify(this.instance.query))}`
  }
}
