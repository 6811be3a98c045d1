export interface Snapshot {
  readonly html: string
  readonly css: string
}

const wrapped = (head: string, css: string) => (css === '' ? '' : `${head}{${css}}`)

/** Whether something in `shell`, or the page around it, is meant; states such as :hover do not count. */
function isMeant(selector: string, shell: Element): boolean {
  return selector.split(/,(?![^(]*\))/).some((one) => {
    // Nobody in 长辈版 is shown this.
    if (one.includes('mode-elder')) return false
    // Roots and themes are chosen by the visitor's device.
    if (/^\s*(:root|html|body|page|\*)|theme/.test(one)) return true
    try {
      return (
        shell.querySelector(one.replace(/::?(hover|active|focus[\w-]*|before|after|placeholder)/g, '')) !==
        null
      )
    } catch {
      return false
    }
  })
}

/** The rules that what is below `shell` is drawn with. */
function rulesFor(rules: CSSRuleList, shell: Element): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) return isMeant(rule.selectorText, shell) ? rule.cssText : ''
      if (rule instanceof CSSMediaRule)
        return wrapped(`@media ${rule.media.mediaText}`, rulesFor(rule.cssRules, shell))
      if (rule instanceof CSSSupportsRule)
        return wrapped(`@supports ${rule.conditionText}`, rulesFor(rule.cssRules, shell))
      return ''
    })
    .join('')
}

/** Taro's own elements would wake up in a copy, and its ids are looked up by the router. */
function neutral(original: Element): Element {
  const copy = original.cloneNode(true) as Element
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    element.removeAttribute('id')
    if (!element.localName.includes('-')) continue
    const plain = document.createElement('div')
    for (const { name, value } of element.attributes) plain.setAttribute(name, value)
    plain.append(...element.childNodes)
    element.replaceWith(plain)
  }
  return copy
}

/** What the window shows of the page, without its scripts. */
export function snapshot(): Snapshot {
  const shell = document.createElement('div')
  const page = document.querySelector('#container')
  if (!page) throw new Error('The page has no #container')
  shell.append(neutral(page))
  document.body.append(shell)
  const css = [...document.styleSheets].map((sheet) => rulesFor(sheet.cssRules, shell)).join('\n')
  shell.remove()
  return { html: shell.innerHTML, css }
}
