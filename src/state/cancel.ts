import type { Cancel } from '@/platform/request/contract'

export type { Cancel } from '@/platform/request/contract'

/** One waiting that can be given up. `AbortController` would do, but not every phone's WeChat has it. */
export function createCancel(): Cancel & { cancel(): void } {
  const heard: (() => void)[] = []
  let isCancelled = false
  return {
    get isCancelled() {
      return isCancelled
    },
    onCancel(run) {
      if (isCancelled) run()
      else heard.push(run)
    },
    cancel() {
      isCancelled = true
      for (const run of heard.splice(0)) run()
    },
  }
}
