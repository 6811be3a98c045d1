import { CanvasNode } from './canvas-node'
import { asRecord, isCallable, type AnyFunction, type UnknownRecord } from './values'

interface FoundElement {
  tag: string
  id: string
  dataset: UnknownRecord
}

/** What a query may ask about the page on screen. */
export interface QueryView {
  find(selector: string): FoundElement | null
  findAll(selector: string): FoundElement[]
  post(task: () => void): void
  toRealm(value: unknown): unknown
  object(name: string): object
  scrollTop(): number
  createObserver(page: unknown): UnknownRecord
}

// nothing is laid out in Node: every element has this size, only whether it is there is real
const BOX = { left: 0, top: 0, right: 375, bottom: 40, width: 375, height: 40 }

/** wx.createSelectorQuery: says truly which elements are there, with made-up sizes. */
export function createSelectorQuery(view: QueryView): UnknownRecord {
  const asked: { read: () => unknown; callback: unknown }[] = []
  const query: UnknownRecord = {}

  const refer = (matches: () => unknown): UnknownRecord => {
    const ask = (describe: (match: UnknownRecord) => unknown, callback: unknown): UnknownRecord => {
      const read = (): unknown => {
        const found = matches()
        if (Array.isArray(found)) return found.map((match: unknown) => describe(asRecord(match)))
        return found === null ? null : describe(asRecord(found))
      }
      asked.push({ read, callback })
      return query
    }
    const box = ({ id, dataset }: UnknownRecord): UnknownRecord => ({ id, dataset, ...BOX })
    const nodeOf = ({ tag }: UnknownRecord): object =>
      tag === 'canvas' ? new CanvasNode(view.post) : view.object('Node')
    return {
      boundingClientRect: (callback: unknown) => ask(box, callback),
      scrollOffset: (callback: unknown) =>
        ask(
          () => ({ scrollLeft: 0, scrollTop: view.scrollTop(), scrollWidth: 375, scrollHeight: 812 }),
          callback,
        ),
      fields: (wanted: unknown, callback: unknown) =>
        ask(
          (match) => ({ ...box(match), ...(asRecord(wanted).node ? { node: nodeOf(match) } : {}) }),
          callback,
        ),
      node: (callback: unknown) => ask((match) => ({ node: nodeOf(match) }), callback),
      context: (callback: unknown) => ask(() => ({ context: view.object('Context') }), callback),
    }
  }

  const exec: AnyFunction = (callback) => {
    view.post(() => {
      const results = asked.map(({ read }) => view.toRealm(read()))
      asked.forEach(({ callback: own }, index) => {
        if (isCallable(own)) own(results[index])
      })
      if (isCallable(callback)) callback(view.toRealm(results))
    })
    return query
  }

  return Object.assign(query, {
    in: () => query,
    select: (selector: unknown) => refer(() => view.find(String(selector))),
    selectAll: (selector: unknown) => refer(() => view.findAll(String(selector))),
    selectViewport: () => refer(() => ({ tag: '', id: '', dataset: {} })),
    exec,
  })
}
