import type { Scroll } from './contract'

/** Each page scrolls in an element of its own; those below it are not laid out. */
const scroller = (): Element | undefined =>
  [...document.querySelectorAll('.taro_page')].find(({ clientHeight }) => clientHeight > 0)

export const scrollTop: Scroll['scrollTop'] = async () => scroller()?.scrollTop ?? 0

export const scrollTo: Scroll['scrollTo'] = (top) => {
  const page = scroller()
  if (page) page.scrollTop = top
}
