import { type CompiledElement, type CompiledNode, type Condition } from './wxml-compile'
import { type Scope } from './wxml-expression'
import { type WxmlFile } from './wxml-file'
import { type WxmlLoader } from './wxml-loader'
import {
  type Binding,
  type ElementNode,
  type FragmentNode,
  type NodeOwner,
  type ParentNode,
  type ViewNode,
} from './view-node'
import { asRecord, toText, type UnknownRecord } from './values'

const MAX_TEMPLATE_DEPTH = 400

/** What the renderer asks of the page or component it draws. */
export interface RenderHooks {
  warn(message: string): void
  isComponent(tag: string): boolean
  /** An element is complete; `slotted` is what the page put between the tags of a component. */
  element(node: ElementNode, slotted: ViewNode[]): void
  /** What belongs into a slot of this component. */
  slotted(name: string): ViewNode[]
}

interface Context {
  file: WxmlFile
  depth: number
}

class Renderer {
  constructor(
    private readonly loader: WxmlLoader,
    private readonly owner: NodeOwner,
    private readonly hooks: RenderHooks,
  ) {}

  nodes(list: CompiledNode[], scope: Scope, into: ParentNode, context: Context, key: string): void {
    let matched = true
    list.forEach((node, index) => {
      const place = `${key}/${index}`
      if (node.loop) this.loop(node, scope, into, context, place)
      else {
        const chosen = node.condition === null || choose(node.condition, matched, scope)
        if (node.condition) matched = node.condition.kind === 'if' ? chosen : matched || chosen
        if (chosen) this.node(node, scope, into, context, place)
      }
    })
  }

  private loop(node: CompiledNode, scope: Scope, into: ParentNode, context: Context, place: string): void {
    const { loop, condition } = node
    if (!loop) return
    const seen = new Set<unknown>()
    for (const [index, value] of entriesOf(loop.list(scope))) {
      const inner: Scope = { vars: { [loop.item]: value, [loop.index]: index }, parent: scope }
      if (condition?.kind === 'if' && !condition.test(inner)) continue
      let id: unknown = index
      if (loop.key) {
        id = loop.key === '*this' ? value : asRecord(value)[loop.key]
        const fault = id === undefined ? 'is missing' : seen.has(id) ? `is twice ${toText(id)}` : null
        if (fault) this.hooks.warn(`wx:key "${loop.key}" ${fault} in ${context.file.path}`)
        if (fault) id = index
        seen.add(id)
      }
      this.node(node, inner, into, context, `${place}[${toText(id)}]`)
    }
  }

  private node(node: CompiledNode, scope: Scope, into: ParentNode, context: Context, key: string): void {
    switch (node.kind) {
      case 'text':
        into.children.push({ kind: 'text', text: toText(node.text(scope)), parent: into })
        return
      case 'block':
        this.nodes(node.children, scope, into, context, key)
        return
      case 'use':
        this.template(toText(node.name(scope)), node.data(scope), into, context, key)
        return
      case 'include': {
        const file = this.loader.include(context.file, node.src)
        const outer: Scope = { vars: this.loader.scriptScope(file), parent: scope.parent }
        this.nodes(file.body, { vars: scope.vars, parent: outer }, into, { file, depth: context.depth }, key)
        return
      }
      case 'slot':
        for (const child of this.hooks.slotted(toText(node.name(scope)))) {
          child.parent = into
          into.children.push(child)
        }
        return
      case 'element':
        this.element(node, scope, into, context, key)
    }
  }

  private template(name: string, vars: UnknownRecord, into: ParentNode, context: Context, key: string): void {
    const found = this.loader.template(context.file, name)
    if (!found) {
      this.hooks.warn(`template "${name}" not found, used in ${context.file.path}`)
      return
    }
    if (context.depth > MAX_TEMPLATE_DEPTH) throw new Error(`templates nest too deep at "${name}"`)
    const scope: Scope = { vars, parent: { vars: this.loader.scriptScope(found.file), parent: null } }
    this.nodes(found.body, scope, into, { file: found.file, depth: context.depth + 1 }, `${key}>${name}`)
  }

  private element(
    source: CompiledElement,
    scope: Scope,
    into: ParentNode,
    context: Context,
    key: string,
  ): void {
    const node: ElementNode = {
      kind: 'element',
      tag: source.tag,
      owner: this.owner,
      attrs: Object.fromEntries(source.props.map(([name, value]) => [name, value(scope)])),
      dataset: Object.fromEntries(source.data.map(([name, value]) => [name, value(scope)])),
      events: bindingsOf(source, scope),
      children: [],
      parent: into,
      key,
      isComponent: this.hooks.isComponent(source.tag),
    }
    into.children.push(node)
    const slot: FragmentNode = { kind: 'fragment', children: [], parent: node }
    this.nodes(source.children, scope, node.isComponent ? slot : node, context, key)
    this.hooks.element(node, slot.children)
  }
}

function choose(condition: Condition, matched: boolean, scope: Scope): boolean {
  if (condition.kind === 'if') return Boolean(condition.test(scope))
  if (matched) return false
  return condition.kind === 'else' || Boolean(condition.test(scope))
}

function entriesOf(list: unknown): [string | number, unknown][] {
  if (typeof list === 'number') return Array.from({ length: list }, (_, index) => [index, index])
  if (typeof list === 'string') return [...list].map((char, index) => [index, char])
  if (Array.isArray(list)) return list.map((value: unknown, index) => [index, value])
  return Object.entries(asRecord(list))
}

function bindingsOf(source: CompiledElement, scope: Scope): Map<string, Binding[]> {
  const events = new Map<string, Binding[]>()
  for (const [type, bindings] of source.events) {
    const live = bindings
      .map(({ how, capture, handler }) => ({ how, capture, handler: toText(handler(scope)) }))
      // an empty "bind" listens to nothing, an empty "catch" still stops the event
      .filter((binding) => binding.handler !== '' || binding.how === 'catch')
    if (live.length) events.set(type, live)
  }
  return events
}

/** Renders the WXML of one page or component with its data. */
export function renderFile(
  loader: WxmlLoader,
  file: WxmlFile,
  data: UnknownRecord,
  owner: NodeOwner,
  hooks: RenderHooks,
): FragmentNode {
  const root: FragmentNode = { kind: 'fragment', children: [], parent: owner.host }
  const scope: Scope = { vars: data, parent: { vars: loader.scriptScope(file), parent: null } }
  new Renderer(loader, owner, hooks).nodes(file.body, scope, root, { file, depth: 0 }, '')
  return root
}
