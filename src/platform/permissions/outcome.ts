/** What became of a call that needs a permission; WeChat says so in words only. */
export function outcomeOf(error: unknown): 'refused' | 'cancelled' | 'unsupported' {
  const said = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
  if (/auth(orize)?[: ]*(deny|denied|fail)/.test(said)) return 'refused'
  return /cancel/.test(said) ? 'cancelled' : 'unsupported'
}
