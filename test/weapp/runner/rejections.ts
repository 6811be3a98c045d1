import vm from 'node:vm'

type Listener = (reason: unknown, promise: Promise<unknown>) => void

/** Claims a rejected promise if it belongs to its realm. */
export type RejectionOwner = (reason: unknown, promise: unknown) => boolean

// Jest gives test code a copy of `process` whose events never fire; the real one is only seen from the outer context.
const realProcess = vm.runInThisContext('process') as NodeJS.Process

const owners = new Set<RejectionOwner>()
let before: Listener[] = []

const route: Listener = (reason, promise) => {
  for (const owns of owners) if (owns(reason, promise)) return
  for (const listener of before) listener(reason, promise)
  if (before.length === 0) throw reason
}

/** Sends unhandled rejections of one realm to its owner; any other goes to whoever listened before. */
export function claimRejections(owner: RejectionOwner): () => void {
  if (owners.size === 0) {
    before = realProcess.listeners('unhandledRejection')
    realProcess.removeAllListeners('unhandledRejection')
    realProcess.on('unhandledRejection', route)
  }
  owners.add(owner)
  return () => {
    if (!owners.delete(owner) || owners.size > 0) return
    realProcess.off('unhandledRejection', route)
    for (const listener of before) realProcess.on('unhandledRejection', listener)
  }
}
