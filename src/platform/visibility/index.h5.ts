import type { Visibility } from './contract'

export const watchSight: Visibility['watchSight'] = (id, reach, seen) => {
  const element = document.getElementById(id)
  if (!element) return () => undefined
  // Each page scrolls in an element of its own: the reach counts from that one, not from the window.
  const root = element.closest('.taro_page')
  const observer = new IntersectionObserver(
    (changes) => {
      const last = changes[changes.length - 1]
      // Without a height its page is not laid out, because another one is before it.
      if (last && last.boundingClientRect.height > 0)
        seen({ isNear: last.isIntersecting, height: last.boundingClientRect.height })
    },
    { root, rootMargin: `${reach}px 0px` },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
