import { descendants, identityOf, type ElementNode, type ParentNode } from './view-node'
import { type UnknownRecord } from './values'

interface Typed {
  value: unknown
  /** what the page itself had set by then; a later change of it wins */
  attr: unknown
}

const FIELDS = new Set(['input', 'textarea', 'switch', 'picker', 'slider', 'checkbox-group', 'radio-group'])

const setValue = (node: ElementNode): unknown =>
  node.tag === 'switch' ? node.attrs.checked : node.attrs.value

/** What the person at the phone entered, which native fields keep even if the page does not. */
export class FormValues {
  private readonly typed = new Map<string, Typed>()

  enter(node: ElementNode, value: unknown): void {
    this.typed.set(identityOf(node), { value, attr: setValue(node) })
  }

  valueOf(node: ElementNode): unknown {
    const typed = this.typed.get(identityOf(node))
    return typed && typed.attr === setValue(node) ? typed.value : setValue(node)
  }

  /** The named fields of a form, as its submit event carries them. */
  collect(form: ParentNode): UnknownRecord {
    const named = descendants(form).filter((node) => FIELDS.has(node.tag) && node.attrs.name)
    return Object.fromEntries(named.map((node) => [String(node.attrs.name), this.valueOf(node) ?? '']))
  }

  reset(form: ParentNode): void {
    for (const node of descendants(form)) this.typed.delete(identityOf(node))
  }
}
