import { type AppContext, type PageHost } from './app-context'
import { ComponentInstance } from './component-instance'
import { selectAll } from './css-lite'
import { createEventChannel } from './event-channel'
import { SetDataMeter } from './set-data-meter'
import { asRecord, asString, isCallable, type UnknownRecord } from './values'

/** A page on the stack, with its life: attached components -> onLoad -> onShow -> onReady. */
export class PageInstance extends ComponentInstance implements PageHost {
  readonly meter = new SetDataMeter()
  readonly config: UnknownRecord
  readonly channel: UnknownRecord
  title: string
  /** How far it is scrolled, in px. */
  scrollTop = 0
  /** How often it was drawn; a handle on an element knows by it that it has to look again. */
  renders = 0
  private renderQueued = false

  constructor(
    app: AppContext,
    readonly id: number,
    readonly route: string,
    readonly query: UnknownRecord,
    events: unknown,
  ) {
    super(app, route, app.definitions.of(route), null)
    this.config = { ...asRecord(app.files.app.window), ...asRecord(app.files.json(`${route}.json`)) }
    this.title = asString(this.config.navigationBarTitleText)
    this.channel = createEventChannel(events)
    const { options } = this.definition
    const own = this.definition.kind === 'page' ? options : asRecord(options.methods)
    Object.assign(this.self, own, {
      data: this.data,
      route,
      __route__: route,
      options: query,
      getOpenerEventChannel: () => this.channel,
    })
  }

  protected override get page(): PageHost {
    return this
  }

  /** Draws it for the first time and runs onLoad and onShow; onReady follows in a turn of its own. */
  start(): void {
    this.draw()
    this.call('onLoad', this.query)
    this.call('onShow')
    this.app.loop.post(() => {
      if (!this.detached) this.call('onReady')
    })
  }

  scrollTo(top: number): void {
    this.scrollTop = Math.max(0, top)
    this.call('onPageScroll', { scrollTop: this.scrollTop })
    this.app.sights.look(this)
  }

  unload(): void {
    this.call('onUnload')
    this.detach()
  }

  has(hook: string): boolean {
    return isCallable(this.self[hook])
  }

  /** Runs a page hook if it is there; what it throws goes to the app's errors. */
  call(hook: string, ...args: unknown[]): unknown {
    const found = this.self[hook]
    if (!isCallable(found)) return undefined
    return this.app.reports.guard(`${this.route} ${hook}`, () => found.apply(this.self, args))
  }

  scheduleRender(): void {
    if (this.renderQueued) return
    this.renderQueued = true
    this.app.loop.post(() => {
      this.renderQueued = false
      if (!this.detached) this.draw()
    })
  }

  selectComponent(selector: string): ComponentInstance | null {
    const node = selectAll(this.tree, selector)[0]
    return this.inner().find((component) => component.host === node) ?? null
  }

  private draw(): void {
    this.render()
    this.renders++
    this.attachChildren()
    for (const callback of this.takeCallbacks()) callback()
    this.app.sights.look(this)
  }
}
