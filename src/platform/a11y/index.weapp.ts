import type { A11y } from './contract'
import { present, said } from './present'

export const inChinese: A11y['inChinese'] = {}

/** Words, not booleans: WeChat writes the value into the attribute. Names must also be in config's aria plugin. */
export const a11y: A11y['a11y'] = ({ role, label, hidden, checked, disabled, pressed, live }) =>
  present({
    ariaRole: role,
    ariaLabel: label,
    ariaHidden: said(hidden),
    ariaChecked: said(checked),
    ariaDisabled: said(disabled),
    ariaPressed: said(pressed),
    ariaLive: live,
  })

export const pressable: A11y['pressable'] = (onTap, facts) => ({
  ...a11y({ ...facts, role: facts.role ?? 'button' }),
  hoverClass: facts.disabled ? 'none' : (facts.hoverClass ?? 'pressed'),
  onClick: (event) => {
    if (!facts.disabled) onTap(event)
  },
})
