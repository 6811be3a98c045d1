/** A word, not a boolean: `false` would take the attribute away where `aria-checked="false"` has to stand. */
export function said(fact: boolean | undefined): 'true' | 'false' | undefined {
  return fact === undefined ? undefined : `${fact}`
}

/** Without the undefined ones: WeChat is sent every prop, and Taro's H5 Input writes "undefined" into the page. */
export function present<T extends object>(props: T): Partial<T> {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.assign({}, ...entries.map(([name, value]) => ({ [name]: value })))
}
