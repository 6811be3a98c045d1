import type { A11y, KeyPress } from './contract'
import { present, said } from './present'

export const inChinese: A11y['inChinese'] = { lang: 'zh-CN' }

export const a11y: A11y['a11y'] = ({ role, label, hidden, checked, disabled, pressed, live }) =>
  present({
    role,
    // A heading without a level is none to a screen reader.
    'aria-level': role === 'heading' ? 2 : undefined,
    'aria-label': label,
    'aria-hidden': said(hidden),
    'aria-checked': said(checked),
    'aria-disabled': said(disabled),
    'aria-pressed': said(pressed),
    'aria-live': live,
  })

/** Enter or Space on this very element. From a control inside it, the key belongs to that control. */
const isPress = ({ key, repeat, target, currentTarget }: KeyPress): boolean =>
  (key === 'Enter' || key === ' ') && !repeat && target === currentTarget

export const pressable: A11y['pressable'] = (onTap, { role = 'button', hoverClass: _weapp, ...facts }) => ({
  ...a11y({ role, ...facts }),
  // As a property: Taro's component sets `element.tabIndex`, and a plain element takes it from React.
  tabIndex: 0,
  onClick: (event) => {
    if (!facts.disabled) onTap(event)
  },
  onKeyDown: (event) => {
    if (!isPress(event)) return
    // Space would scroll the page.
    event.preventDefault()
    if (!facts.disabled) onTap(event)
  },
})
