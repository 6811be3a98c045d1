import { type Evaluate, type Scope } from './wxml-expression'
import { type MarkupElement, type MarkupNode } from './wxml-parser'
import { compileData, compileText } from './wxml-text'
import { type UnknownRecord } from './values'

export interface Loop {
  list: Evaluate
  item: string
  index: string
  key: string | null
}
export type Condition = { kind: 'if' | 'elif'; test: Evaluate } | { kind: 'else' }

export interface CompiledBinding {
  how: 'bind' | 'catch' | 'mut-bind'
  capture: boolean
  handler: Evaluate
}

interface Control {
  loop: Loop | null
  condition: Condition | null
}
export interface CompiledElement {
  kind: 'element'
  tag: string
  props: [string, Evaluate][]
  data: [string, Evaluate][]
  events: Map<string, CompiledBinding[]>
  children: CompiledNode[]
}
export type CompiledNode = Control &
  (
    | { kind: 'text'; text: Evaluate }
    | CompiledElement
    | { kind: 'block'; children: CompiledNode[] }
    | { kind: 'use'; name: Evaluate; data: (scope: Scope) => UnknownRecord }
    | { kind: 'include'; src: string }
    | { kind: 'slot'; name: Evaluate }
  )

const EVENT = /^(capture-)?(bind|catch|mut-bind):?([A-Za-z][\w-]*)$/

export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Compiles parsed markup; throws a SyntaxError that says which expression is wrong. */
export const compileNodes = (nodes: MarkupNode[]): CompiledNode[] => nodes.map(compileNode)

function compileNode(node: MarkupNode): CompiledNode {
  if (node.kind === 'text') return { kind: 'text', text: compileText(node.text), loop: null, condition: null }
  const { attrs } = node
  const control: Control = { loop: loopOf(attrs), condition: conditionOf(attrs) }
  if (node.tag === 'template') {
    const data = attrs.data == null ? () => ({}) : compileData(attrs.data)
    return { ...control, kind: 'use', name: compileText(attrs.is ?? ''), data }
  }
  if (node.tag === 'include') return { ...control, kind: 'include', src: attrs.src ?? '' }
  if (node.tag === 'slot') return { ...control, kind: 'slot', name: compileText(attrs.name ?? '') }
  if (node.tag === 'block') return { ...control, kind: 'block', children: compileNodes(node.children) }
  return { ...control, ...compileElement(node) }
}

function loopOf(attrs: MarkupElement['attrs']): Loop | null {
  const list = attrs['wx:for']
  if (list == null) return null
  const item = attrs['wx:for-item'] ?? 'item'
  return {
    list: compileText(list),
    item,
    index: attrs['wx:for-index'] ?? 'index',
    key: attrs['wx:key'] ?? null,
  }
}

function conditionOf(attrs: MarkupElement['attrs']): Condition | null {
  if (attrs['wx:if'] != null) return { kind: 'if', test: compileText(attrs['wx:if']) }
  if (attrs['wx:elif'] != null) return { kind: 'elif', test: compileText(attrs['wx:elif']) }
  return 'wx:else' in attrs ? { kind: 'else' } : null
}

function compileElement(node: MarkupElement): CompiledElement {
  const element: CompiledElement = {
    kind: 'element',
    tag: node.tag,
    props: [],
    data: [],
    events: new Map(),
    children: [],
  }
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name.startsWith('wx:')) continue
    const event = EVENT.exec(name)
    if (event) addEvent(element, event, value ?? '')
    else if (name.startsWith('data-')) element.data.push([camelCase(name.slice(5)), compileText(value ?? '')])
    else element.props.push([name, value === null ? () => true : compileText(value)])
  }
  element.children = compileNodes(node.children)
  return element
}

function addEvent(element: CompiledElement, match: RegExpExecArray, handler: string): void {
  const type = (match[3] ?? '').toLowerCase()
  const how = match[2] === 'catch' || match[2] === 'mut-bind' ? match[2] : 'bind'
  const bindings = element.events.get(type) ?? []
  bindings.push({ how, capture: match[1] !== undefined, handler: compileText(handler) })
  element.events.set(type, bindings)
}
