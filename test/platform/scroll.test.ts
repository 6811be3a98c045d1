import * as h5 from '@/platform/scroll/index.h5'
import * as weapp from '@/platform/scroll/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

test('a browser scrolls the page that is laid out', async () => {
  document.body.innerHTML = '<div class="taro_page"></div><div class="taro_page" id="shown"></div>'
  const shown = document.querySelector('#shown')
  Object.defineProperty(shown, 'clientHeight', { value: 800 })
  h5.scrollTo(420)
  expect(shown?.scrollTop).toBe(420)
  await expect(h5.scrollTop()).resolves.toBe(420)
})

test('a browser without a page is at its top', async () => {
  document.body.innerHTML = ''
  h5.scrollTo(420)
  await expect(h5.scrollTop()).resolves.toBe(0)
})

test('WeChat is asked, and moved at once', async () => {
  const query = {
    selectViewport: () => query,
    scrollOffset: (answer: (offset: { scrollTop: number }) => void) => {
      answer({ scrollTop: 77 })
      return query
    },
    exec: jest.fn(),
  }
  fake.createSelectorQuery.mockReturnValue(query)
  fake.pageScrollTo.mockResolvedValue({})
  await expect(weapp.scrollTop()).resolves.toBe(77)
  expect(query.exec).toHaveBeenCalled()
  weapp.scrollTo(300)
  expect(fake.pageScrollTo).toHaveBeenCalledWith({ scrollTop: 300, duration: 0 })
})
