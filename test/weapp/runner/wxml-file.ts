import { compileNodes, type CompiledNode } from './wxml-compile'
import { parseMarkup, type MarkupElement, type MarkupNode } from './wxml-parser'
import { type UnknownRecord } from './values'

/** A <wxs>: either a file or the code between the tags. */
export interface ScriptModule {
  name: string
  src: string | null
  code: string
}

/** One WXML file: its own templates, its imports, its script modules, its body. */
export class WxmlFile {
  readonly imports: string[] = []
  readonly scripts: ScriptModule[] = []
  readonly body: CompiledNode[]
  /** What the script modules export, once they have run. */
  scriptScope: UnknownRecord | null = null
  private readonly sources = new Map<string, MarkupNode[]>()
  private readonly compiled = new Map<string, CompiledNode[]>()

  constructor(
    readonly path: string,
    source: string,
  ) {
    const body = parseMarkup(source, path).filter((node) => node.kind === 'text' || !this.declares(node))
    this.body = compileNodes(body)
  }

  /** A template of this file; compiled on first use, since Taro's base.wxml holds hundreds and a page needs few. */
  template(name: string): CompiledNode[] | null {
    const done = this.compiled.get(name)
    if (done) return done
    const source = this.sources.get(name)
    if (!source) return null
    const body = compileNodes(source)
    this.compiled.set(name, body)
    return body
  }

  private declares(node: MarkupElement): boolean {
    const { attrs } = node
    if (node.tag === 'wxs')
      this.scripts.push({ name: attrs.module ?? '', src: attrs.src ?? null, code: node.raw })
    else if (node.tag === 'import') this.imports.push(attrs.src ?? '')
    else if (node.tag === 'template' && attrs.is == null && attrs.name != null) {
      this.sources.set(
        attrs.name,
        node.children.filter(
          (child) => child.kind === 'text' || child.tag !== 'wxs' || !this.declares(child),
        ),
      )
    } else return false
    return true
  }
}
