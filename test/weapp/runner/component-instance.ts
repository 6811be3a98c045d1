import { type AppContext, type PageHost } from './app-context'
import { BUILTIN_TAGS } from './builtin-tags'
import { assignPath } from './data-path'
import { type Definition } from './definitions'
import { type ElementNode, type FragmentNode, type NodeOwner, type ViewNode } from './view-node'
import { renderFile } from './wxml-render'
import { asRecord, isCallable, isRecord, toText, type AnyFunction, type UnknownRecord } from './values'

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A living component (or page): its data, its drawn tree, the components inside it. */
export class ComponentInstance implements NodeOwner {
  host: ElementNode | null = null
  tree: FragmentNode = { kind: 'fragment', children: [], parent: null }
  readonly data: UnknownRecord
  /** `this` of the mini program's own code */
  readonly self: UnknownRecord
  protected detached = false
  private attached = false
  private slot: ViewNode[] = []
  private readonly children = new Map<string, ComponentInstance>()
  private readonly using: Map<string, string>
  private callbacks: AnyFunction[] = []

  constructor(
    protected readonly app: AppContext,
    readonly is: string,
    protected readonly definition: Definition,
    private readonly pageHost: PageHost | null,
  ) {
    this.using = app.definitions.componentsOf(is)
    const { options } = definition
    this.data = app.realm.cloneRecord(options.data ?? {})
    for (const [name, spec] of Object.entries(asRecord(options.properties))) {
      this.data[name] = app.realm.clone(isRecord(spec) ? spec.value : undefined)
    }
    this.self = {
      is,
      data: this.data,
      properties: this.data,
      setData: (patch: unknown, callback: unknown) => this.setData(asRecord(patch), callback),
      selectComponent: (selector: unknown) => this.page.selectComponent(String(selector))?.self ?? null,
      selectAllComponents: () => app.realm.tools.kit.array(),
      createSelectorQuery: () => this.wxCall('createSelectorQuery'),
      createIntersectionObserver: () => this.wxCall('createIntersectionObserver'),
      triggerEvent: (type: unknown, detail: unknown) => {
        if (this.host) app.dispatcher.send(this.host, String(type), detail)
      },
      getPageId: () => `pageId:${this.page.id}`,
      getTabBar: () => null,
      ...asRecord(options.methods),
    }
  }

  protected get page(): PageHost {
    if (!this.pageHost) throw new Error(`${this.is} stands on no page`)
    return this.pageHost
  }

  method(name: string): ((event: unknown) => unknown) | null {
    const found = this.self[name]
    return isCallable(found) ? (event) => found.call(this.self, event) : null
  }

  private setData(patch: UnknownRecord, callback: unknown): void {
    const { realm, reports } = this.app
    if (this.detached) {
      reports.warn(`setData after ${this.is} was unloaded`)
      return
    }
    const json = JSON.stringify(patch)
    const copy = asRecord(realm.tools.parse(json))
    for (const complaint of this.page.meter.record(this.is, patch, json, copy)) reports.warn(complaint)
    for (const key of Object.keys(patch)) assignPath(this.data, key, copy[key])
    if (isCallable(callback)) this.callbacks.push(callback)
    this.page.scheduleRender()
  }

  /** Draws the component and everything in it anew. */
  render(): void {
    const { wxml, reports } = this.app
    const live = new Set<ComponentInstance>()
    this.tree = renderFile(wxml, wxml.file(this.is), this.data, this, {
      warn: (message) => reports.warn(message),
      isComponent: (tag) => this.using.has(tag),
      slotted: (name) =>
        this.slot.filter((node) => (node.kind === 'element' ? toText(node.attrs.slot) : '') === name),
      element: (node, slotted) => {
        const child = this.childAt(node)
        if (!child) return
        live.add(child)
        child.host = node
        child.slot = slotted
        child.render()
        node.children = [child.tree]
      },
    })
    for (const [key, child] of this.children) {
      if (live.has(child)) continue
      child.detach()
      this.children.delete(key)
    }
  }

  private childAt(node: ElementNode): ComponentInstance | null {
    const is = this.using.get(node.tag)
    if (is === undefined) {
      if (!BUILTIN_TAGS.has(node.tag))
        this.app.reports.warn(`<${node.tag}> in ${this.is} is neither built in nor in usingComponents`)
      return null
    }
    const existing = this.children.get(node.key)
    if (existing?.is === is) {
      existing.update(node.attrs)
      return existing
    }
    existing?.detach()
    const definition = this.app.reports.guard(`${is}.js`, () => this.app.definitions.of(is))
    if (!definition) return null
    const child = new ComponentInstance(this.app, is, definition, this.page)
    child.update(node.attrs)
    child.life('created')
    this.children.set(node.key, child)
    return child
  }

  /** Tells new components that they are on the page, parents before their children. */
  attachChildren(): void {
    for (const child of this.children.values()) {
      const isNew = !child.attached
      child.attached = true
      if (isNew) child.life('attached')
      child.attachChildren()
      if (isNew) child.life('ready')
    }
  }

  detach(): void {
    for (const child of this.children.values()) child.detach()
    this.children.clear()
    if (this.attached) this.life('detached')
    this.attached = false
    this.detached = true
  }

  /** Components inside, at any depth. */
  inner(): ComponentInstance[] {
    return [...this.children.values()].flatMap((child) => [child, ...child.inner()])
  }

  get isVirtualHost(): boolean {
    return asRecord(this.definition.options.options).virtualHost === true
  }

  /** The setData callbacks that wait for a render, its own and those of its components. */
  takeCallbacks(): (() => void)[] {
    const own = this.callbacks.map((callback) => () => {
      this.app.reports.guard(`${this.is} setData callback`, () => callback.call(this.self))
    })
    this.callbacks = []
    return [...own, ...[...this.children.values()].flatMap((child) => child.takeCallbacks())]
  }

  private life(name: string): void {
    const { options } = this.definition
    const hook = asRecord(options.lifetimes)[name] ?? options[name]
    if (isCallable(hook)) this.app.reports.guard(`${this.is} ${name}`, () => hook.call(this.self))
  }

  private update(attrs: UnknownRecord): void {
    for (const [name, spec] of Object.entries(asRecord(this.definition.options.properties))) {
      const value = attrs[name] ?? attrs[kebabCase(name)]
      if (value === undefined) continue
      const before = this.data[name]
      this.data[name] = value
      const observer = asRecord(spec).observer
      const call = typeof observer === 'string' ? this.self[observer] : observer
      if (isCallable(call) && before !== value && this.attached) {
        this.app.reports.guard(`${this.is} observer of ${name}`, () => call.call(this.self, value, before))
      }
    }
  }

  private wxCall(name: string): unknown {
    const api = this.app.wx[name]
    return isCallable(api) ? api() : undefined
  }
}
