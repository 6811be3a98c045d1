import { Button, Image, Text, View } from '@tarojs/components'
import { act, useState } from 'react'
import * as h5 from '@/platform/a11y/index.h5'
import * as weapp from '@/platform/a11y/index.weapp'
import { mountComponent } from '../setup/mount'

const find = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`)
  if (!found) throw new Error(`nothing is called ${name}`)
  return found
}
const press = (element: HTMLElement, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  act(() => void element.dispatchEvent(event))
  return event
}

describe('in a browser, through Taro’s own components', () => {
  it.each([
    ['View', View],
    ['Text', Text],
    ['Button', Button],
  ])('facts reach the DOM from %s', async (name, Component) => {
    await mountComponent(
      <Component
        {...h5.a11y({ role: 'checkbox', label: name, checked: false, disabled: true, live: 'polite' })}
      />,
    )
    expect(find(name).getAttribute('role')).toBe('checkbox')
    expect(find(name).getAttribute('aria-checked')).toBe('false')
    expect(find(name).getAttribute('aria-disabled')).toBe('true')
    expect(find(name).getAttribute('aria-live')).toBe('polite')
  })

  it('a picture has its name, and an ornament is hidden', async () => {
    await mountComponent(
      <View>
        <Image src="" {...h5.a11y({ role: 'img', label: '封面' })} />
        <Text {...h5.a11y({ hidden: true })}>·</Text>
      </View>,
    )
    expect(find('封面').tagName).toBe('TARO-IMAGE-CORE')
    expect(document.querySelector('taro-text-core')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('a fact that changes, changes there, and one that is taken away leaves no trace', async () => {
    let next = (): void => undefined
    function Favourite() {
      const [step, setStep] = useState(0)
      next = () => setStep(step + 1)
      return (
        <View
          className="favourite"
          {...h5.a11y({ label: step < 2 ? '收藏' : undefined, pressed: step === 1 })}
        />
      )
    }
    await mountComponent(<Favourite />)
    const favourite = document.querySelector('.favourite')
    expect(favourite?.getAttribute('aria-pressed')).toBe('false')
    act(() => next())
    expect(favourite?.getAttribute('aria-pressed')).toBe('true')
    act(() => next())
    expect(favourite?.hasAttribute('aria-label')).toBe(false)
  })

  it('a pressable View takes the focus and answers click, Enter and Space', async () => {
    const tapped = jest.fn()
    await mountComponent(<View {...h5.pressable(tapped, { label: '打开' })} />)
    const button = find('打开')
    expect(button.getAttribute('role')).toBe('button')
    button.focus()
    expect(document.activeElement).toBe(button)
    act(() => button.click())
    press(button, 'Enter')
    expect(press(button, ' ').defaultPrevented).toBe(true)
    expect(press(button, 'a').defaultPrevented).toBe(false)
    expect(tapped).toHaveBeenCalledTimes(3)
  })

  it('a key pressed on a control inside a card is not the card’s', async () => {
    const card = jest.fn()
    const heart = jest.fn()
    await mountComponent(
      <View {...h5.pressable(card, { label: '活动' })}>
        <View {...h5.pressable(heart, { label: '收藏' })} />
      </View>,
    )
    press(find('收藏'), 'Enter')
    expect(heart).toHaveBeenCalledTimes(1)
    expect(card).not.toHaveBeenCalled()
  })

  it('a disabled one can be found and read, and does nothing', async () => {
    const tapped = jest.fn()
    await mountComponent(<View {...h5.pressable(tapped, { label: '报名', disabled: true })} />)
    act(() => find('报名').click())
    press(find('报名'), 'Enter')
    expect(find('报名').getAttribute('aria-disabled')).toBe('true')
    expect(find('报名').tabIndex).toBe(0)
    expect(tapped).not.toHaveBeenCalled()
  })

  it('works on a plain element as well, for stand-ins of Taro’s components', async () => {
    const tapped = jest.fn()
    await mountComponent(<div {...h5.pressable(tapped, { label: '打开' })} />)
    act(() => find('打开').click())
    press(find('打开'), 'Enter')
    expect(find('打开').tabIndex).toBe(0)
    expect(tapped).toHaveBeenCalledTimes(2)
  })
})

describe('on WeChat', () => {
  it('facts have the names that Taro turns into aria attributes, and nothing else is sent', () => {
    expect(weapp.a11y({ role: 'button', label: '收藏', pressed: false, checked: undefined })).toEqual({
      ariaRole: 'button',
      ariaLabel: '收藏',
      ariaPressed: 'false',
    })
  })

  it('a pressable View has a pressed look and no keyboard', () => {
    const tapped = jest.fn()
    const props = weapp.pressable(tapped, { label: '打开' })
    expect(Object.keys(props).sort()).toEqual(['ariaLabel', 'ariaRole', 'hoverClass', 'onClick'])
    props.onClick({ stopPropagation: () => undefined })
    expect(tapped).toHaveBeenCalledTimes(1)
  })

  it('a disabled one has no pressed look and does nothing', () => {
    const tapped = jest.fn()
    const props = weapp.pressable(tapped, { label: '报名', disabled: true, hoverClass: 'down' })
    props.onClick({ stopPropagation: () => undefined })
    expect(props.hoverClass).toBe('none')
    expect(tapped).not.toHaveBeenCalled()
  })
})
