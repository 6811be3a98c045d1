const attributes = {
  View: ['role', 'label', 'hidden', 'checked', 'disabled', 'live', 'pressed'],
  Text: ['role', 'label', 'hidden', 'live'],
  Image: ['role', 'label', 'hidden'],
  Button: ['role', 'label', 'checked', 'disabled', 'pressed'],
  Input: ['role', 'label'],
  ScrollView: ['role', 'label'],
  Map: ['label'],
}

/**
 * The aria-* attributes that the app's controls need, in the form in which Taro keeps a component's: name to default.
 * Each costs bytes in base.wxml for each component.
 */
export const ariaPatch = Object.fromEntries(
  Object.entries(attributes).map(([component, names]) => [
    component,
    Object.fromEntries(names.map((name) => [`aria-${name}`, ''])),
  ]),
)
