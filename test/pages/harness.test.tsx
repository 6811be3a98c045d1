import { Text, View } from '@tarojs/components'
import { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { routes } from '@/routes'
import { mountComponent, mountPage } from '../setup/mount'

// What every screen test stands on: Taro's H5 components, a page's params, its lifecycle.

function Counter() {
  const [taps, setTaps] = useState(0)
  return (
    <View className="counter" onClick={() => setTaps(taps + 1)}>
      <Text>{taps}</Text>
    </View>
  )
}

function Page() {
  const { id } = useRouter().params
  const [log, setLog] = useState<string[]>([])
  useDidShow(() => setLog((before) => [...before, 'shown']))
  usePullDownRefresh(() => setLog((before) => [...before, 'pulled']))
  return <View className="page">{[id, ...log].join(' ')}</View>
}

test('a component answers a tap', async () => {
  const { fireEvent, queries } = await mountComponent(<Counter />)
  const counter = await queries.waitForQuerySelector('.counter')
  expect(counter.textContent).toBe('0')
  fireEvent.click(counter)
  expect(counter.textContent).toBe('1')
})

test('a page reads its route and lives through its moments', async () => {
  const { happen } = await mountPage(Page, routes.activity('robot-contest'))
  const page = document.querySelector('.page')
  expect(page?.textContent).toBe('robot-contest')
  happen('onShow')
  happen('onPullDownRefresh')
  expect(page?.textContent).toBe('robot-contest shown pulled')
})

test('the last test left nothing behind', () => {
  expect(document.querySelector('.page')).toBeNull()
})
