import * as h5 from '@/platform/focus/index.h5'

const box = (id: string) => document.getElementById(id)

beforeEach(() => {
  document.body.innerHTML =
    '<button id="pin"></button><button id="close"></button><button id="other"></button>'
})

it('moves the keyboard, and back when what had it is gone', () => {
  box('pin')?.focus()
  const giveBack = h5.focusOn('close')
  expect(document.activeElement?.id).toBe('close')
  box('close')?.remove()
  giveBack()
  expect(document.activeElement?.id).toBe('pin')
})

it('takes nothing from whoever has it by then', () => {
  box('pin')?.focus()
  const giveBack = h5.focusOn('close')
  box('close')?.remove()
  box('other')?.focus()
  giveBack()
  expect(document.activeElement?.id).toBe('other')
})
