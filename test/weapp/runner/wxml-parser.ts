export interface MarkupElement {
  kind: 'element'
  tag: string
  /** null where the attribute has no value */
  attrs: Record<string, string | null>
  children: MarkupNode[]
  /** what a <wxs> holds */
  raw: string
}
export interface MarkupText {
  kind: 'text'
  text: string
}
export type MarkupNode = MarkupElement | MarkupText

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos|nbsp|#\d+);/g, (_, name: string) => {
    return ENTITIES[name] ?? String.fromCodePoint(Number(name.slice(1)))
  })
}

class MarkupParser {
  private at = 0
  private readonly root: MarkupElement = { kind: 'element', tag: '#root', attrs: {}, children: [], raw: '' }
  private readonly open: MarkupElement[] = [this.root]

  constructor(
    private readonly source: string,
    private readonly file: string,
  ) {}

  parse(): MarkupNode[] {
    while (this.at < this.source.length) {
      if (this.source.startsWith('<!--', this.at)) this.at = this.find('-->', 'unclosed comment') + 3
      else if (this.source.startsWith('</', this.at)) this.closeTag()
      else if (/^<[A-Za-z]/.test(this.source.slice(this.at, this.at + 2))) this.openTag()
      else this.text()
    }
    if (this.open.length > 1) this.fail(`<${this.top().tag}> is not closed`)
    return this.root.children
  }

  private top(): MarkupElement {
    return this.open[this.open.length - 1] ?? this.root
  }

  private fail(problem: string): never {
    const line = this.source.slice(0, this.at).split('\n').length
    throw new SyntaxError(`${this.file}:${line}: ${problem}`)
  }

  private find(text: string, problem: string, from = this.at): number {
    const found = this.source.indexOf(text, from)
    return found < 0 ? this.fail(problem) : found
  }

  private closeTag(): void {
    const end = this.find('>', 'unclosed closing tag')
    const tag = this.source.slice(this.at + 2, end).trim()
    if (this.open.length < 2 || this.top().tag !== tag) this.fail(`</${tag}> closes <${this.top().tag}>`)
    this.open.pop()
    this.at = end + 1
  }

  private openTag(): void {
    const tag = /^<([A-Za-z][\w.-]*)/.exec(this.source.slice(this.at, this.at + 80))?.[1] ?? ''
    this.at += tag.length + 1
    const node: MarkupElement = { kind: 'element', tag, attrs: {}, children: [], raw: '' }
    this.top().children.push(node)
    for (;;) {
      this.skipSpace()
      if (this.at >= this.source.length) this.fail(`unclosed <${tag}>`)
      if (this.source.startsWith('/>', this.at)) {
        this.at += 2
        return
      }
      if (this.source[this.at] === '>') {
        this.at++
        if (tag === 'wxs') this.script(node)
        else this.open.push(node)
        return
      }
      this.attribute(node)
    }
  }

  private script(node: MarkupElement): void {
    const end = this.find('</wxs>', 'unclosed <wxs>')
    node.raw = this.source.slice(this.at, end)
    this.at = end + '</wxs>'.length
  }

  private skipSpace(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++
  }

  private attribute(node: MarkupElement): void {
    const name = /^(?:(?!\/>)[^\s=>])+/.exec(this.source.slice(this.at))?.[0]
    if (name === undefined) this.fail(`bad attribute in <${node.tag}>`)
    this.at += name.length
    if (this.source[this.at] !== '=') {
      node.attrs[name] = null
      return
    }
    this.at++
    const quote = this.source[this.at] ?? ''
    if (quote === '"' || quote === "'") {
      const end = this.find(quote, `unclosed attribute ${name}`, this.at + 1)
      node.attrs[name] = decodeEntities(this.source.slice(this.at + 1, end))
      this.at = end + 1
    } else {
      const value = /^[^\s>]*/.exec(this.source.slice(this.at))?.[0] ?? ''
      node.attrs[name] = value
      this.at += value.length
    }
  }

  private text(): void {
    let end = this.at
    do end = this.source.indexOf('<', end + 1)
    while (end >= 0 && !/^<[A-Za-z/!]/.test(this.source.slice(end, end + 2)))
    if (end < 0) end = this.source.length
    const text = decodeEntities(this.source.slice(this.at, end))
    if (text.trim()) this.top().children.push({ kind: 'text', text })
    this.at = end
  }
}

/** Parses WXML text; a fault names the file and the line. */
export const parseMarkup = (source: string, file: string): MarkupNode[] =>
  new MarkupParser(source, file).parse()
