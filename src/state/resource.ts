import { codeOf, type ErrorCode } from '@/domain/errors'

/** Something that has to be fetched. A screen is one switch over it. */
export type Resource<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready'
      readonly value: T
      /** Why the last try to fetch it anew came to nothing. */
      readonly failure?: ErrorCode
    }
  | { readonly status: 'failed'; readonly code: ErrorCode }

export const idle: Resource<never> = { status: 'idle' }

/** The value, if there is one. */
export function valueOf<T>(resource: Resource<T>): T | undefined {
  return resource.status === 'ready' ? resource.value : undefined
}

/** Why there is nothing, or nothing newer. */
export function failureOf(resource: Resource<unknown>): ErrorCode | undefined {
  return resource.status === 'ready'
    ? resource.failure
    : resource.status === 'failed'
      ? resource.code
      : undefined
}

/**
 * Fetches into a resource. What is there stays on the screen while it is fetched again, and also when that fails:
 * old content with its age beats an error page. With nothing there yet, what an earlier visit kept will do.
 */
export async function fetchInto<T>(
  current: Resource<T>,
  set: (next: Resource<T>) => void,
  fetch: () => Promise<T>,
  kept: () => T | undefined = () => undefined,
): Promise<void> {
  if (current.status !== 'ready') set({ status: 'loading' })
  try {
    set({ status: 'ready', value: await fetch() })
  } catch (error) {
    const code = codeOf(error)
    const value = valueOf(current) ?? kept()
    set(value === undefined ? { status: 'failed', code } : { status: 'ready', value, failure: code })
  }
}

/** What a screen shows instead of its content. */
export type Pending =
  { readonly status: 'loading' } | { readonly status: 'failed'; readonly code: ErrorCode; retry(): void }

/** Why there is no content yet, where not all of these are ready: the first that failed, else one is on its way. */
export function pendingOf(resources: readonly Resource<unknown>[], retry: () => void): Pending {
  for (const resource of resources)
    if (resource.status === 'failed') return { status: 'failed', code: resource.code, retry }
  return { status: 'loading' }
}
