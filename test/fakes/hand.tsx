import { act } from 'react'
import type { ComponentType } from 'react'
import { AppRoot } from '@/features/shell/app-root'
import type { Route } from '@/routes'
import type { Stores } from '@/state/stores'
import { mountPage } from '../setup/mount'

// jsdom has none; Taro's Image looks whether a lazy picture has come into sight.
globalThis.IntersectionObserver ??= class implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly thresholds = []
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
  takeRecords = () => []
}

/** Lets everything that was started come to its end. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

/** Opens a page as the app would, over these stores. */
export async function openPage(Page: ComponentType, route: Route, stores: Stores) {
  const mounting = (): ReturnType<typeof mountPage> =>
    mountPage(
      () => (
        <AppRoot stores={stores}>
          <Page />
        </AppRoot>
      ),
      route,
    )
  const page = await act(mounting)
  await settle()
  return page
}

/** All that can be read on the page. */
export function text(): string {
  return document.body.textContent ?? ''
}

function controls(name: string): Element[] {
  return [...document.querySelectorAll('[aria-label]')].filter((element) =>
    (element.getAttribute('aria-label') ?? '').includes(name),
  )
}

/** The control whose spoken name contains these words; the last, since what lies on top comes last. */
export function control(name: string): Element {
  const found = controls(name).pop()
  if (!found) throw new Error(`No control is called ${name}. On the page: ${text()}`)
  return found
}

export function hasControl(name: string): boolean {
  return controls(name).length > 0
}

/** Taps it and waits until everything has come to rest. */
export async function tap(name: string): Promise<void> {
  const target = control(name)
  act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
  await settle()
}

/** The field with this label, once Taro's component has drawn itself; changed earlier it fails. */
async function field(label: string): Promise<Element> {
  for (let turn = 0; turn < 20 && !control(label).querySelector('input'); turn += 1) await settle()
  return control(label)
}

/** Types into the field with this label. */
export async function type(label: string, value: string): Promise<void> {
  const target = await field(label)
  act(() => {
    target.dispatchEvent(new CustomEvent('input', { detail: { value } }))
  })
  await settle()
}

/** Goes into the field with this label. */
export async function enter(label: string): Promise<void> {
  const target = await field(label)
  act(() => {
    target.dispatchEvent(new CustomEvent('focus', { detail: {} }))
  })
  await settle()
}

/** Leaves the field with this label. */
export async function leave(label: string): Promise<void> {
  const target = await field(label)
  act(() => {
    target.dispatchEvent(new CustomEvent('blur', { detail: {} }))
  })
  await settle()
}
