import type { DeviceStorage } from './contract'

/** Touching `localStorage` throws where cookies are blocked, so it is asked for each time and inside `try`. */
function withStore<T>(attempt: (store: Storage) => T, otherwise: (error: unknown) => T): T {
  try {
    return attempt(window.localStorage)
  } catch (error) {
    return otherwise(error)
  }
}

function isQuota(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  )
}

/** localStorage, not Taro's: Taro wraps each value in JSON and lets a full or a blocked store throw. */
export const storage: DeviceStorage = {
  read: (key) =>
    withStore(
      (store) => store.getItem(key) ?? undefined,
      () => undefined,
    ),
  write: (key, value) =>
    withStore(
      (store) => {
        store.setItem(key, value)
        return 'written'
      },
      (error) => (isQuota(error) ? 'full' : 'failed'),
    ),
  remove: (key) =>
    withStore(
      (store) => store.removeItem(key),
      () => undefined,
    ),
  keys: () =>
    withStore(
      (store) => Object.keys(store),
      () => [],
    ),
}
