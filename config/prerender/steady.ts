/** Runs in the browser that paints the home page ahead. It imports nothing. */

const textOf = (node: Node): string => node.textContent ?? ''

function children(element: Element): Element[] {
  return [...element.children]
}

const isAlike = (one: Element, other: Element | undefined): boolean =>
  other !== undefined && one.localName === other.localName && one.className === other.className

/** Keeps its place and shows nothing. */
function blank(element: Element): void {
  element.setAttribute('style', `${element.getAttribute('style') ?? ''};visibility:hidden`)
  for (const one of [element, ...element.querySelectorAll('*')]) one.removeAttribute('aria-label')
}

/** Hides in `element` what is not the same in all `others`. */
function keepSame(element: Element, others: readonly Element[]): void {
  const own = children(element)
  if (others.every((other) => other.outerHTML === element.outerHTML)) return
  const parts = others.map(children)
  const isSameShape = parts.every(
    (part) => part.length === own.length && own.every((child, i) => isAlike(child, part[i])),
  )
  if (own.length === 0 || !isSameShape || textOf(element) === '') return blank(element)
  const label = element.getAttribute('aria-label')
  if (others.some((other) => other.getAttribute('aria-label') !== label))
    element.removeAttribute('aria-label')
  own.forEach((child, i) => {
    const same = parts.flatMap((part) => part[i] ?? [])
    keepSame(child, same)
  })
}

/** The first of several pictures of one page, taken at different times, less what time changes. */
export function steady(pictures: readonly string[]): string {
  const [first, ...others] = pictures.map((html) => {
    const root = document.createElement('div')
    root.innerHTML = html
    return root
  })
  if (!first) throw new Error('There is no picture')
  keepSame(first, others)
  return first.innerHTML
}
