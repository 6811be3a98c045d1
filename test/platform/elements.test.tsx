import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { ReactElement } from 'react'
import { Image, Input, ScrollView, Text, View } from '@/platform/elements/elements'

function draw(element: ReactElement): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  act(() => createRoot(place).render(element))
  return place
}

function typeInto(place: HTMLElement, value: string): void {
  const input = place.querySelector('input')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    set?.call(input, value)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('the elements of H5', () => {
  it('give a view and a text what the screens set, and nothing of WeChat’s', () => {
    const place = draw(
      <View className="card" role="button" hoverClass="pressed">
        <Text userSelect>看票</Text>
      </View>,
    )
    expect(place.innerHTML).toBe('<div class="card" role="button"><span>看票</span></div>')
  })

  it('name a picture by its label, and leave a decorative one unnamed', () => {
    const place = draw(
      <>
        <Image src="/qr.svg" aria-label="二维码" />
        <Image src="/cover.png" mode="aspectFill" lazyLoad aria-hidden />
      </>,
    )
    const [named, decorative] = [...place.querySelectorAll('img')]
    expect(named?.alt).toBe('二维码')
    expect(decorative?.alt).toBe('')
    expect(decorative?.getAttribute('loading')).toBe('lazy')
    expect(decorative?.style.objectFit).toBe('cover')
  })

  it('tell what was typed, left and confirmed in WeChat’s words', () => {
    const told: string[] = []
    const place = draw(
      <Input
        value=""
        type="number"
        onInput={({ detail }) => told.push(`typed ${detail.value}`)}
        onBlur={({ detail }) => told.push(`left ${detail.value}`)}
        onConfirm={({ detail }) => told.push(`confirmed ${detail.value}`)}
      />,
    )
    typeInto(place, '138')
    const input = place.querySelector('input')
    act(() => {
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      input?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    })
    expect(told).toEqual(['typed 138', 'confirmed ', 'left '])
    expect(input?.inputMode).toBe('numeric')
  })

  it('put the cursor where a screen asks for it', () => {
    const place = draw(<Input value="" focus />)
    expect(document.activeElement).toBe(place.querySelector('input'))
  })

  it('scroll sideways only where asked', () => {
    const place = draw(<ScrollView scrollX className="rail" />)
    expect(place.firstElementChild?.className).toBe('h5-scroll-x rail')
  })
})
