import { type DispatchOptions } from './dispatch'
import { type FormValues } from './form-values'
import { type PageDriver } from './page-driver'
import { selectAll } from './css-lite'
import {
  childElements,
  descendants,
  identityOf,
  parentElement,
  textOf,
  toMarkup,
  type ElementNode,
} from './view-node'
import { toText, type UnknownRecord } from './values'

const DEFAULT_MAX_LENGTH = 140
const TOUCH = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }

/** An element on a page, as a test sees it. It follows its element through later renders. */
export class NodeHandle {
  private readonly identity: string
  private renders: number

  constructor(
    private readonly driver: PageDriver,
    private readonly fields: FormValues,
    private current: ElementNode,
  ) {
    this.identity = identityOf(current)
    this.renders = driver.instance.renders
  }

  /** The element as last drawn; throws once it is gone from the page. */
  get node(): ElementNode {
    if (!this.refresh())
      throw new Error(`<${this.current.tag}> "${this.label()}" is no longer on ${this.driver.instance.route}`)
    return this.current
  }

  get exists(): boolean {
    return this.refresh()
  }

  private refresh(): boolean {
    const { renders, tree } = this.driver.instance
    if (this.renders === renders) return true
    const found = descendants(tree).find(
      (node) => node.tag === this.current.tag && identityOf(node) === this.identity,
    )
    if (!found) return false
    this.current = found
    this.renders = renders
    return true
  }

  private label(): string {
    return textOf(this.current).replace(/\s+/g, ' ').trim().slice(0, 30)
  }

  private wrap(node: ElementNode): NodeHandle {
    return new NodeHandle(this.driver, this.fields, node)
  }

  get tag(): string {
    return this.node.tag
  }

  get attrs(): UnknownRecord {
    return this.node.attrs
  }

  get dataset(): UnknownRecord {
    return this.node.dataset
  }

  get id(): string {
    return toText(this.node.attrs.id)
  }

  get className(): string {
    return toText(this.node.attrs.class)
  }

  get disabled(): boolean {
    const { disabled } = this.node.attrs
    return disabled === true || disabled === 'true'
  }

  /** What an input, textarea, switch or picker holds now. */
  get value(): unknown {
    return this.fields.valueOf(this.node)
  }

  get parent(): NodeHandle | null {
    const parent = parentElement(this.node)
    return parent && this.wrap(parent)
  }

  get children(): NodeHandle[] {
    return childElements(this.node).map((child) => this.wrap(child))
  }

  text(): string {
    return textOf(this.node).replace(/\n+/g, '\n').trim()
  }

  wxml(): string {
    return toMarkup(this.node).join('\n')
  }

  query(selector: string): NodeHandle | null {
    return this.queryAll(selector)[0] ?? null
  }

  queryAll(selector: string): NodeHandle[] {
    return selectAll(this.node, selector).map((node) => this.wrap(node))
  }

  /** Like query, but throws where there is none. */
  get(selector: string): NodeHandle {
    const found = this.query(selector)
    if (!found) throw new Error(`no element ${selector} in <${this.tag}> "${this.label()}"`)
    return found
  }

  /** The element itself or the nearest one around it that passes. */
  closest(test: (handle: NodeHandle) => boolean): NodeHandle | null {
    for (let at: ElementNode | null = this.node; at; at = parentElement(at)) {
      const handle = this.wrap(at)
      if (test(handle)) return handle
    }
    return null
  }

  listens(type: string): boolean {
    return this.node.events.has(type)
  }

  /** Fires any event: trigger('markertap', { markerId: 1 }). */
  async trigger(type: string, detail: unknown = {}, options: DispatchOptions = {}): Promise<void> {
    this.driver.send(this.node, type, detail, options)
    await this.driver.settle()
  }

  /** Taps; throws where a tap would do nothing: on a disabled button, or where nothing listens. */
  async tap(): Promise<void> {
    const button = this.closest((handle) => handle.tag === 'button')
    if (button?.disabled) throw new Error(`tap on a disabled button "${button.label()}"`)
    const navigator = this.closest((handle) => handle.tag === 'navigator')
    const openType = toText(button?.attrs['open-type'])
    const formType = toText(button?.attrs['form-type'])
    const acts = Boolean(openType || formType || navigator)
    if (!acts && !this.closest((handle) => handle.listens('tap'))) {
      throw new Error(`nothing listens for a tap on <${this.tag}> "${this.label()}"`)
    }
    const { node } = this
    this.driver.send(node, 'touchstart', {}, { bubbles: true, touches: [TOUCH], changedTouches: [TOUCH] })
    this.driver.send(node, 'touchend', {}, { bubbles: true, touches: [], changedTouches: [TOUCH] })
    this.driver.send(node, 'tap', { x: 10, y: 10 }, { bubbles: true, touches: [], changedTouches: [TOUCH] })
    if (button && openType === 'share') await this.driver.shareFrom(button)
    if (button && formType) this.finishForm(button, formType)
    if (navigator)
      this.driver.follow(toText(navigator.attrs['open-type']) || 'navigate', toText(navigator.attrs.url))
    await this.driver.settle()
  }

  private finishForm(button: NodeHandle, formType: string): void {
    const form = button.closest((handle) => handle.tag === 'form')
    if (!form) return
    const value = this.fields.collect(form.node)
    if (formType === 'reset') this.fields.reset(form.node)
    this.driver.send(form.node, formType, formType === 'submit' ? { value } : {})
  }

  /** Types text into an input or textarea: focus, input, blur. */
  async input(text: string): Promise<void> {
    if (this.disabled) throw new Error(`input into a disabled <${this.tag}>`)
    const limit = Number(this.attrs.maxlength ?? DEFAULT_MAX_LENGTH)
    const value = limit >= 0 ? [...text].slice(0, limit).join('') : text
    this.driver.send(this.node, 'focus', { value: toText(this.value), height: 0 })
    this.fields.enter(this.node, value)
    this.driver.send(this.node, 'input', { value, cursor: value.length, keyCode: 0 })
    await this.driver.settle()
    if (!this.exists) return
    this.driver.send(this.node, 'blur', { value, cursor: value.length })
    await this.driver.settle()
  }

  /** Chooses a value in a picker, switch, slider, radio or checkbox group. */
  async change(value: unknown): Promise<void> {
    if (this.disabled) throw new Error(`change of a disabled <${this.tag}>`)
    this.fields.enter(this.node, value)
    await this.trigger('change', { value })
  }
}
