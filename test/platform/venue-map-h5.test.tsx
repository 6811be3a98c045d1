import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { VenueMapProps } from '@/platform/venue-map'
import { VenueMap } from '@/platform/venue-map/index.h5'
import { settle } from './fake-taro'
import { district, venueMapProps } from './venue-map-fixture'

const outline = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [112.4, 37.8],
            [112.6, 37.8],
            [112.6, 37.9],
            [112.4, 37.8],
          ],
        ],
      },
      properties: { name: '迎泽区', cp: [112.5634, 37.863451] },
    },
    { type: 'Feature', geometry: { type: 'Point', coordinates: [112.5, 37.8] }, properties: null },
  ],
}

const fetched = jest.fn()
const images = jest.spyOn(HTMLImageElement.prototype, 'src', 'set')
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const named = (name: string) =>
  all('[aria-label]').find((element) => element.getAttribute('aria-label') === name)
const loaded = () =>
  act(async () => {
    for (let i = 0; i < 5; i += 1) await settle()
  })

let root: Root
let shown: Partial<VenueMapProps>

const render = (props: Partial<VenueMapProps>) => root.render(<VenueMap {...venueMapProps} {...props} />)
const leave = () => act(() => root.unmount())

async function show(props: Partial<VenueMapProps> = {}) {
  shown = props
  act(() => render(props))
  await loaded()
}

function change(props: Partial<VenueMapProps>) {
  shown = { ...shown, ...props }
  act(() => render(shown))
}

beforeAll(() => {
  // By this Leaflet tells that a browser draws SVG; and jsdom lays nothing out.
  Object.assign(SVGElement.prototype, { createSVGRect: () => ({}) })
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(375)
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(240)
})

beforeEach(() => {
  jest.clearAllMocks()
  fetched.mockResolvedValue({ ok: true, json: async () => outline })
  Object.assign(globalThis, { fetch: fetched })
  const screen = document.createElement('div')
  document.body.replaceChildren(screen)
  root = createRoot(screen)
})

afterEach(leave)

it('draws pins and a dashed circle with its name, over the outline of the districts', async () => {
  await show()
  expect(all('.map-pin')).toHaveLength(2)
  expect(all('.map-area').map(({ textContent }) => textContent)).toEqual(['万柏林区内'])
  expect(all('path[stroke-dasharray]').map((path) => path.getAttribute('stroke'))).toEqual(['#BC4611'])
  expect(all('.leaflet-ground-pane path')).not.toHaveLength(0)
  expect(all('.map-district').map(({ textContent }) => textContent)).toEqual(['迎泽区'])
})

it('asks for the outline and for nothing else', async () => {
  await show()
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/assets/map/districts.geojson'])
  expect(images).not.toHaveBeenCalled()
})

it('has a name, says whose outline it is, and each place is a button with a name', async () => {
  await show()
  expect(named('活动地图，用列表看也一样')?.getAttribute('role')).toBe('group')
  expect(all('.venue-map-source')[0]?.textContent).toBe('示意图 © jaska')
  for (const name of ['卫生服务站', '<b>科技馆</b> · 3', '万柏林区内']) {
    expect(named(name)?.getAttribute('role')).toBe('button')
    expect(named(name)?.tabIndex).toBe(0)
  }
  expect(all('.leaflet-control-zoom a').map(({ title }) => title)).toEqual(['放大', '缩小'])
})

it('a title is text, whatever an organiser writes into it', async () => {
  await show({ areas: [{ ...district, title: '<img src=x onerror=alert(1)>' }] })
  expect(all('.venue-map img')).toEqual([])
  expect(all('.map-area-name')[0]?.textContent).toBe('<img src=x onerror=alert(1)>')
})

it('several places are a disc with their number and a ring in their colours', async () => {
  const shares = [
    { color: '#BC4611', part: 0.75 },
    { color: '#0B716E', part: 0.25 },
  ]
  const cluster = { id: 'c', point: district.point, title: '3 处地点，40 场', count: 40, shares, icon: '' }
  await show({ clusters: [cluster] })
  expect(all('.map-disc').map(({ textContent }) => textContent)).toEqual(['40'])
  const [first = 0, second = 0] = all('.map-disc circle').map((arc) =>
    Number.parseFloat(arc.getAttribute('stroke-dasharray') ?? ''),
  )
  expect(first / second).toBeGreaterThan(2.5)
  expect(named('3 处地点，40 场')?.getAttribute('role')).toBe('button')
})

it('shows where the visitor is, with nothing to tap', async () => {
  await show({ here: { point: district.point, title: '我的位置', color: '#1D4ED0', icon: '' } })
  expect(named('我的位置')?.getAttribute('role')).toBe('img')
  expect(named('我的位置')?.hasAttribute('tabindex')).toBe(false)
})

it('a sign that stays keeps its element, and with it the focus, when others come', async () => {
  await show()
  const clinic = named('卫生服务站')
  clinic?.focus()
  change({ markers: [...venueMapProps.markers].reverse() })
  expect(named('卫生服务站')).toBe(clinic)
  expect(document.activeElement).toBe(clinic)
})

it('tells what it shows, and whether a hand or the app moved it', async () => {
  const onLook = jest.fn()
  await show({ onLook })
  expect(onLook).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 12, isByHand: false }))
  all('.leaflet-control-zoom-in')[0]?.click()
  await loaded()
  expect(onLook).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 13, isByHand: true }))
  change({ center: { ...venueMapProps.center, lng: 112.6 } })
  await loaded()
  expect(onLook).toHaveBeenLastCalledWith(expect.objectContaining({ zoom: 12, isByHand: false }))
})

it('a small map has no buttons', async () => {
  await show({ isSmall: true })
  expect(all('.leaflet-control-zoom a')).toEqual([])
  expect(all('.map-pin')).toHaveLength(2)
})

it('no name of a district is written under an area that says it', async () => {
  const yingze = { ...district, id: 'y', point: { datum: 'gcj02', lng: 112.5634, lat: 37.863451 } as const }
  const opacity = () => all('.map-district').map((name) => name.style.opacity)
  await show({ areas: [yingze] })
  expect(opacity()).toEqual(['0'])
  change({ areas: [] })
  expect(opacity()).toEqual(['1'])
})

it('click, Enter and Space choose a place', async () => {
  const onSelect = jest.fn()
  await show({ onSelect })
  const clinic = named('卫生服务站')
  clinic?.click()
  for (const key of ['Enter', ' ', 'a'])
    clinic?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  named('万柏林区内')?.click()
  expect(onSelect.mock.calls).toEqual([['clinic'], ['clinic'], ['clinic'], ['wanbailin']])
})

it('where there is nothing to choose, a place is a picture with a name and no stop for the keyboard', async () => {
  await show({ onSelect: undefined })
  expect(named('卫生服务站')?.getAttribute('role')).toBe('img')
  expect(named('卫生服务站')?.hasAttribute('tabindex')).toBe(false)
  expect(all('[aria-pressed]')).toEqual([])
  expect(all('path.leaflet-interactive')).toEqual([])
})

it('the chosen place is marked without being drawn anew, so the focus stays on it', async () => {
  await show()
  const clinic = named('卫生服务站')
  clinic?.focus()
  change({ selectedId: 'clinic' })
  expect(named('卫生服务站')).toBe(clinic)
  expect(document.activeElement).toBe(clinic)
  expect(clinic?.getAttribute('aria-pressed')).toBe('true')
  change({ selectedId: 'museum' })
  expect(clinic?.getAttribute('aria-pressed')).toBe('false')
  expect(clinic?.classList.contains('map-chosen')).toBe(false)
})

it('follows a change of places, and the chosen one stays chosen', async () => {
  await show({ selectedId: 'clinic' })
  change({ markers: venueMapProps.markers.slice(0, 1), areas: [] })
  expect(all('.map-sign')).toHaveLength(1)
  expect(named('卫生服务站')?.getAttribute('aria-pressed')).toBe('true')
})

it('a press gives the map the focus and leaves the page where it is', async () => {
  await show()
  const focus = jest.spyOn(HTMLElement.prototype, 'focus')
  all('.venue-map-box')[0]?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  expect(document.activeElement).toBe(all('.venue-map-box')[0])
  expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
  focus.mockRestore()
})

it('the wheel scrolls the page until the map has the focus', async () => {
  await show()
  const box = all('.venue-map-box')[0]
  const wheel = () => {
    const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true })
    box?.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(wheel()).toBe(false)
  box?.focus()
  expect(wheel()).toBe(true)
  box?.blur()
  expect(wheel()).toBe(false)
})

it.each([
  ['is not there', { ok: false, status: 404 }],
  ['is something else', { ok: true, json: async () => ({ type: 'Topology' }) }],
])('an outline that %s leaves the places standing and is reported', async (_, response) => {
  fetched.mockResolvedValue(response)
  const onUnavailable = jest.fn()
  await show({ onUnavailable })
  expect(onUnavailable).toHaveBeenCalledTimes(1)
  expect(all('.map-pin')).toHaveLength(2)
})

it('left while its outline is on the way, it reports nothing and touches nothing', async () => {
  let arrive = (_response: unknown): void => undefined
  fetched.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  const onUnavailable = jest.fn()
  await show({ onUnavailable })
  leave()
  const [, { signal }] = fetched.mock.calls[0]
  expect(signal.aborted).toBe(true)
  arrive({ ok: true, json: async () => outline })
  await loaded()
  expect(onUnavailable).not.toHaveBeenCalled()
})

it('left before its code has come, it is never drawn', async () => {
  act(() => render({}))
  leave()
  await loaded()
  expect(all('.leaflet-container')).toEqual([])
  expect(fetched).not.toHaveBeenCalled()
})

it('left in the middle of a turn of the wheel, it zooms no more', async () => {
  await show()
  all('.venue-map-box')[0]?.focus()
  all('.venue-map-box')[0]?.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true }))
  leave()
  // An error in Leaflet's timer would reach the console, which fails the test.
  await new Promise((resolve) => setTimeout(resolve, 80))
})

it('another theme draws the ground anew in the same place', async () => {
  await show()
  change({ tone: { ...venueMapProps.tone, land: '#1A2027' } })
  await loaded()
  expect(all('.leaflet-map-pane')).toHaveLength(1)
  expect(all('.leaflet-ground-pane path')[0]?.getAttribute('fill')).toBe('#1A2027')
  expect(all('.map-sign')).toHaveLength(3)
})
