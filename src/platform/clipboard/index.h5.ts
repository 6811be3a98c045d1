import type { Clipboard, CopyResult } from './contract'

/** For pages without https and for old WebViews. Taro's own copy answers "ok" whether or not it copied. */
function copyBySelection(text: string): CopyResult {
  if (typeof document.execCommand !== 'function') return 'unsupported'
  const box = document.createElement('textarea')
  box.value = text
  box.readOnly = true
  box.style.cssText = 'position:fixed;inset-inline-start:-9999px;top:0'
  const before = document.activeElement
  document.body.append(box)
  box.select()
  const copied = document.execCommand('copy')
  box.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied ? 'copied' : 'unsupported'
}

export const copyText: Clipboard['copyText'] = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return copyBySelection(text)
  }
}
