import { rpxToVw, wxssToCss } from './wxss-to-css'
import { pageBaseStyle } from './base-style'
import { type PageInstance } from '../runner/page-instance'
import { type ElementNode, type ViewNode } from '../runner/view-node'
import { asRecord, toText, type UnknownRecord } from '../runner/values'

const KEPT = ['class', 'id', 'type', 'size', 'mode', 'open-type', 'aria-label', 'aria-role']
const FLAGS = ['disabled', 'checked', 'hidden', 'scroll-x', 'scroll-y', 'loading']
const TAB_BAR_COVERS_HOME_INDICATOR = '0px'
const HOME_INDICATOR = '34px'

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

const isSet = (value: unknown): boolean => Boolean(value) && value !== 'false'
const attribute = (name: string, value: unknown): string => ` ${name}="${escapeHtml(toText(value))}"`

/** Marks what takes a tap, so that a finger's room can be measured. */
export const TAPPABLE = 'data-tappable'

function attributesOf({ attrs, events }: ElementNode): string {
  const kept = KEPT.filter((name) => toText(attrs[name]) !== '').map((name) => attribute(name, attrs[name]))
  const flags = FLAGS.filter((name) => isSet(attrs[name])).map((name) => ` ${name}`)
  const style = toText(attrs.style) ? attribute('style', rpxToVw(toText(attrs.style))) : ''
  const tap = events.has('tap') ? ` ${TAPPABLE}` : ''
  return [...kept, ...flags, style, tap].join('')
}

function richText(nodes: unknown): string {
  if (typeof nodes === 'string') return nodes
  return (Array.isArray(nodes) ? nodes : [])
    .map((entry: unknown) => {
      const node = asRecord(entry)
      if (node.type === 'text') return escapeHtml(toText(node.text))
      const name = toText(node.name) || 'div'
      const attrs = Object.entries(asRecord(node.attrs)).map(([key, value]) => attribute(key, value))
      return `<${name}${attrs.join('')}>${richText(node.children)}</${name}>`
    })
    .join('')
}

function field(attrs: UnknownRecord): string {
  const value = toText(attrs.value)
  if (value) return escapeHtml(attrs.password === true ? '•'.repeat(value.length) : value)
  const style = rpxToVw(toText(attrs['placeholder-style']))
  const look = `${attribute('class', `placeholder ${toText(attrs['placeholder-class'])}`)}${attribute('style', style)}`
  return `<span${look}>${escapeHtml(toText(attrs.placeholder))}</span>`
}

function mapNote(attrs: UnknownRecord): string {
  const markers = (Array.isArray(attrs.markers) ? attrs.markers : []).map((entry: unknown) => {
    const marker = asRecord(entry)
    return `● ${toText(marker.title) || toText(asRecord(marker.callout).content) || toText(marker.id)}`
  })
  const lines = [`地图 ${toText(attrs.latitude)}, ${toText(attrs.longitude)}`, ...markers]
  return `<span class="note">${escapeHtml(lines.join('\n'))}</span>`
}

/** What stands between the tags of an element that WeChat draws natively; null for an ordinary one. */
function nativeContent({ tag, attrs }: ElementNode): string | null {
  if (tag === 'image' || tag === 'cover-image') {
    const src = toText(attrs.src)
    return src ? `<img alt=""${attribute('src', src)}>` : ''
  }
  if (tag === 'input' || tag === 'textarea') return field(attrs)
  if (tag === 'rich-text') return richText(attrs.nodes)
  return null
}

/** A page of the runner as one HTML document, with its real WXSS. */
export function pageDocument(
  page: PageInstance,
  read: (file: string) => string | null,
  hasTabBar: boolean,
): string {
  const components = page.inner()
  const isVirtual = (node: ElementNode): boolean =>
    components.some((component) => component.host === node && component.isVirtualHost)
  const toHtml = (node: ViewNode): string => {
    if (node.kind === 'text') return escapeHtml(node.text)
    if (node.kind === 'fragment') return node.children.map(toHtml).join('')
    const native = nativeContent(node)
    const inner = native ?? node.children.map(toHtml).join('')
    if (node.isComponent && isVirtual(node)) return inner
    const note = node.tag === 'map' ? mapNote(node.attrs) : ''
    return `<wx-${node.tag}${attributesOf(node)}>${note}${inner}</wx-${node.tag}>`
  }
  const files = [...new Set(['app', page.is, ...components.map((component) => component.is)])]
  const css = files.map((file) => wxssToCss(`${file}.wxss`, read)).join('\n')
  const bottom = hasTabBar ? TAB_BAR_COVERS_HOME_INDICATOR : HOME_INDICATOR
  const styled = css.replace(/(?:env|constant)\(safe-area-inset-bottom[^)]*\)/g, bottom)
  return `<!doctype html><meta charset="utf-8">
<style>${pageBaseStyle}</style><style>${styled}</style><wx-page>${toHtml(page.tree)}</wx-page>`
}
