export interface Lately<T> {
  get(): Promise<T>
  /** What is got from now on is found out anew, also while an older answer is on its way. */
  forget(): void
}

/**
 * What was found out within the last `forMs`, once for all who ask at the same time.
 * @param forMs how old an answer may be; 0 shares only with those who wait for the same one
 */
export function lately<T>(find: () => Promise<T>, forMs: number, nowMs: () => number): Lately<T> {
  let last: { readonly answer: Promise<T>; until: number } | undefined
  return {
    get() {
      if (last && last.until > nowMs()) return last.answer
      const found = find()
      const current = { answer: found, until: Infinity }
      last = current
      // Counted from when it was asked for would never hold anything that takes longer than `forMs` to find.
      found.then(
        () => (current.until = nowMs() + forMs),
        () => (current.until = 0),
      )
      return found
    },
    forget() {
      last = undefined
    },
  }
}
