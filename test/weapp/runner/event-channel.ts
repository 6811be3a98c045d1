import { asRecord, isCallable, type AnyFunction, type UnknownRecord } from './values'

/** The line between a page and the page it opened with navigateTo. */
export function createEventChannel(events: unknown): UnknownRecord {
  const listeners = new Map<string, AnyFunction[]>()
  const add = (name: unknown, listener: unknown): void => {
    if (isCallable(listener)) listeners.set(String(name), [...(listeners.get(String(name)) ?? []), listener])
  }
  const remove = (name: unknown, listener?: unknown): void => {
    const kept = (listeners.get(String(name)) ?? []).filter(
      (known) => listener !== undefined && known !== listener,
    )
    listeners.set(String(name), kept)
  }
  for (const [name, listener] of Object.entries(asRecord(events))) add(name, listener)
  return {
    on: add,
    once: (name: unknown, listener: unknown) => {
      const once: AnyFunction = (...args) => {
        remove(name, once)
        return isCallable(listener) ? listener(...args) : undefined
      }
      add(name, once)
    },
    off: remove,
    emit: (name: unknown, ...args: unknown[]) => {
      for (const listener of listeners.get(String(name)) ?? []) listener(...args)
    },
  }
}
