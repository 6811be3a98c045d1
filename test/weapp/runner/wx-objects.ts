import { isCallable, isRecord, type AnyFunction } from './values'

/** An object that wx hands out (map context, update manager …). Its class keeps it from being copied as plain data. */
class WxObject {}

/** Makes an object whose every method goes to `call('MapContext.getRegion', args)`. */
export function wxObject(
  name: string,
  call: (name: string, args: unknown[]) => unknown,
  own: Record<string, AnyFunction> = {},
): object {
  const methods = new Map<string, AnyFunction>(Object.entries(own))
  return new Proxy(new WxObject(), {
    get: (_, key) => {
      // `then` would make every await on it hang
      if (typeof key !== 'string' || key === 'then' || key === 'toJSON') return undefined
      const known = methods.get(key)
      if (known) return known
      const method: AnyFunction = (...args) => call(`${name}.${key}`, args)
      methods.set(key, method)
      return method
    },
  })
}

/** The name of what a wx function makes: createMapContext -> MapContext. */
export const objectNameOf = (api: string): string => api.replace(/^(create|get)/, '')

const HANDLE_GETTERS = /^get(\w*Manager|Performance)$/

/** Whether a wx function answers with an object at once rather than with a result later. */
export const makesObject = (api: string): boolean => /^create[A-Z]/.test(api) || HANDLE_GETTERS.test(api)

export const hasCallback = (options: unknown): boolean =>
  isRecord(options) && ['success', 'fail', 'complete'].some((name) => isCallable(options[name]))
