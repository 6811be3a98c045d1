/** Runs in the browser that paints the home page ahead. It imports nothing. */

/** What it says itself, not in an element of its own. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .join()

/** The children that look alike, by how they look. */
function byLook(element: Element): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>()
  for (const child of element.children) {
    const look = `${child.localName} ${child.className}`
    const alike = groups.get(look)
    if (alike) alike.push(child)
    else groups.set(look, [child])
  }
  return groups
}

/** Keeps its place and shows nothing. */
function blank(element: Element): void {
  element.setAttribute('style', `${element.getAttribute('style') ?? ''};visibility:hidden`)
  for (const one of [element, ...element.querySelectorAll('*')]) one.removeAttribute('aria-label')
}

/** Hides in `element` what is not the same in all `others`. Of a list from which some come and go it hides all. */
function keepSame(element: Element, others: readonly Element[]): void {
  if (others.every((other) => other.outerHTML === element.outerHTML)) return
  const text = ownText(element)
  const isEmpty = element.children.length === 0
  if (isEmpty || others.some((other) => ownText(other) !== text)) return blank(element)
  const label = element.getAttribute('aria-label')
  if (others.some((other) => other.getAttribute('aria-label') !== label))
    element.removeAttribute('aria-label')
  const theirs = others.map(byLook)
  for (const [look, alike] of byLook(element)) {
    const matching = theirs.map((groups) => groups.get(look) ?? [])
    const isAlways = matching.every((group) => group.length === alike.length)
    alike.forEach((child, i) => {
      if (isAlways)
        keepSame(
          child,
          matching.flatMap((group) => group[i] ?? []),
        )
      else blank(child)
    })
  }
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
