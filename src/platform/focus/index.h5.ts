import type { Focus } from './contract'

export const focusOn: Focus['focusOn'] = (id) => {
  const before = document.activeElement
  document.getElementById(id)?.focus({ preventScroll: true })
  return () => {
    const isNobodys = document.activeElement === null || document.activeElement === document.body
    if (isNobodys && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
