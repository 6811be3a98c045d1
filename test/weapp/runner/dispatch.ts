import { type Realm } from './realm'
import { type Reports } from './reports'
import { parentElement, type Binding, type ElementNode } from './view-node'
import { toText, type UnknownRecord } from './values'

export interface DispatchOptions {
  bubbles?: boolean
  touches?: UnknownRecord[]
  changedTouches?: UnknownRecord[]
}

interface Delivery {
  target: ElementNode
  type: string
  detail: unknown
  options: DispatchOptions
  mutDone: boolean
}

/** Sends events the way WeChat does: capture down, bind and catch up, each handler on the owner of its tag. */
export class EventDispatcher {
  constructor(
    private readonly realm: Realm,
    private readonly reports: Reports,
    private readonly now: () => number,
  ) {}

  /** Fires one event and returns how many handlers it reached. */
  send(target: ElementNode, type: string, detail: unknown, options: DispatchOptions = {}): number {
    const delivery: Delivery = { target, type, detail, options, mutDone: false }
    const chain: ElementNode[] = []
    for (let at: ElementNode | null = target; at; at = options.bubbles ? parentElement(at) : null)
      chain.push(at)
    let reached = 0
    for (const capture of [true, false]) {
      for (const node of capture ? [...chain].reverse() : chain) {
        const bindings = (node.events.get(type) ?? []).filter((binding) => binding.capture === capture)
        for (const binding of bindings) if (this.call(node, binding, delivery)) reached++
        if (bindings.some((binding) => binding.how === 'catch')) return reached
      }
    }
    return reached
  }

  private call(node: ElementNode, binding: Binding, delivery: Delivery): boolean {
    if (binding.how === 'mut-bind') {
      if (delivery.mutDone) return false
      delivery.mutDone = true
    }
    if (binding.handler === '') return true
    const { owner } = node
    const method = owner.method(binding.handler)
    if (!method) {
      this.reports.warn(`${owner.is} has no method "${binding.handler}" for ${delivery.type}`)
      return false
    }
    this.reports.guard(`${owner.is} ${binding.handler}(${delivery.type})`, () =>
      method(this.event(node, delivery)),
    )
    return true
  }

  private event(current: ElementNode, { target, type, detail, options }: Delivery): UnknownRecord {
    const { touches, changedTouches } = options
    return this.realm.cloneRecord({
      type: nameOf(type, detail),
      timeStamp: this.now(),
      detail,
      mark: {},
      mut: false,
      target: describe(target),
      currentTarget: describe(current),
      ...(touches ? { touches, changedTouches } : {}),
    })
  }
}

/** A map's `bindregionchange` gets an event that is called by its phase, `begin` or `end` (NervJS/taro#5766). */
function nameOf(type: string, detail: unknown): string {
  if (type !== 'regionchange' || typeof detail !== 'object' || detail === null) return type
  return 'type' in detail ? toText(detail.type) : type
}

const describe = (node: ElementNode): UnknownRecord => ({
  id: toText(node.attrs.id),
  offsetLeft: 0,
  offsetTop: 0,
  dataset: node.dataset,
})
