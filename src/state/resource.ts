import { codeOf, type ErrorCode } from '@/domain/errors'

/** Something that has to be fetched. A screen is one switch over it. */
export type Resource<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly code: ErrorCode }

export const idle: Resource<never> = { status: 'idle' }

/** The value, if there is one. */
export function valueOf<T>(resource: Resource<T>): T | undefined {
  return resource.status === 'ready' ? resource.value : undefined
}

/**
 * Fetches into a resource. What is there stays on the screen while it is fetched again, and also when that fails:
 * old content with its age beats an error page.
 */
export async function fetchInto<T>(
  current: Resource<T>,
  set: (next: Resource<T>) => void,
  fetch: () => Promise<T>,
): Promise<void> {
  if (current.status !== 'ready') set({ status: 'loading' })
  try {
    set({ status: 'ready', value: await fetch() })
  } catch (error) {
    if (current.status !== 'ready') set({ status: 'failed', code: codeOf(error) })
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
