import { toText, type UnknownRecord } from './values'

export interface Binding {
  how: 'bind' | 'catch' | 'mut-bind'
  capture: boolean
  handler: string
}

/** The page or component whose WXML an element stands in: event handlers are looked up there. */
export interface NodeOwner {
  readonly is: string
  /** the tag of a component, in the WXML that uses it */
  readonly host: ElementNode | null
  method(name: string): ((event: unknown) => unknown) | null
}

export interface TextNode {
  kind: 'text'
  text: string
  parent: ParentNode | null
}
export interface ElementNode {
  kind: 'element'
  tag: string
  owner: NodeOwner
  attrs: UnknownRecord
  dataset: UnknownRecord
  events: Map<string, Binding[]>
  children: ViewNode[]
  parent: ParentNode | null
  /** where in its owner's WXML it stands, the same in every render */
  key: string
  isComponent: boolean
}
/** Groups nodes without being one: a component's own tree, or what was put into a slot. */
export interface FragmentNode {
  kind: 'fragment'
  children: ViewNode[]
  parent: ParentNode | null
}
export type ParentNode = ElementNode | FragmentNode
export type ViewNode = TextNode | ParentNode

const BLOCKS = new Set(
  (
    'view scroll-view swiper swiper-item button form input textarea map picker picker-view cover-view checkbox-group ' +
    'radio-group navigator rich-text video canvas label'
  ).split(' '),
)

export function childElements(node: ParentNode): ElementNode[] {
  const out: ElementNode[] = []
  for (const child of node.children) {
    if (child.kind === 'element') out.push(child)
    else if (child.kind === 'fragment') out.push(...childElements(child))
  }
  return out
}

export function parentElement(node: ElementNode): ElementNode | null {
  let parent = node.parent
  while (parent?.kind === 'fragment') parent = parent.parent
  return parent
}

/** All elements below, in document order. */
export function descendants(node: ParentNode): ElementNode[] {
  return childElements(node).flatMap((child) => [child, ...descendants(child)])
}

const isHidden = (node: ElementNode): boolean => node.attrs.hidden === true || node.attrs.hidden === 'true'

/** The text a reader sees; block elements stand on lines of their own, hidden ones say nothing. */
export function textOf(node: ViewNode): string {
  // A place where a line may break has no width.
  if (node.kind === 'text') return node.text.replace(/\u200B/g, '')
  if (node.kind === 'element' && isHidden(node)) return ''
  const inner = node.children.map(textOf).join('')
  return node.kind === 'element' && BLOCKS.has(node.tag) ? `\n${inner}\n` : inner
}

/** Says which element this is across renders: its place in its WXML, inside its component's place, and so on. */
export function identityOf(node: ElementNode): string {
  return `${node.owner.host ? identityOf(node.owner.host) : ''}|${node.key}`
}

/** The tree as indented markup, for messages and snapshots. */
export function toMarkup(node: ViewNode, depth = 0): string[] {
  const indent = '  '.repeat(depth)
  if (node.kind === 'text') return node.text ? [indent + node.text] : []
  if (node.kind === 'fragment') return node.children.flatMap((child) => toMarkup(child, depth))
  const attrs = Object.entries(node.attrs)
    .filter(([, value]) => toText(value) !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'object' ? JSON.stringify(value) : String(value)}"`)
  const tap = node.events.has('tap') ? ' bindtap' : ''
  const open = `${indent}<${node.tag}${attrs.join('')}${tap}>`
  return [open, ...node.children.flatMap((child) => toMarkup(child, depth + 1))]
}
