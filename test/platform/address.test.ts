import { keepInAddress } from '@/platform/address/index.h5'

const at = () => `${window.location.pathname}${window.location.search}`

beforeEach(() => window.history.replaceState({ idx: 2, key: 'k' }, '', '/activities'))

test('the state of a page stands in its address, and adds nothing to the history', () => {
  const before = window.history.length
  keepInAddress('/activities?category=youth')
  keepInAddress('/activities?category=youth&view=map')
  expect(at()).toBe('/activities?category=youth&view=map')
  expect([window.history.length, window.history.state]).toEqual([before, { idx: 2, key: 'k' }])
  keepInAddress('/activities')
  expect(at()).toBe('/activities')
})

test('another page keeps its own address', () => {
  window.history.replaceState(null, '', '/activity?id=x')
  keepInAddress('/activities?category=youth')
  expect(at()).toBe('/activity?id=x')
})
