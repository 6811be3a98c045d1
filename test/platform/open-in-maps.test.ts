import * as h5 from '@/platform/open-in-maps/index.h5'
import * as weapp from '@/platform/open-in-maps/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const place = {
  point: { datum: 'gcj02', lng: 112.5634, lat: 37.8634 },
  title: '山西省科技馆; 1:1 展厅',
  address: '广经路17号',
} as const

beforeEach(() => jest.resetAllMocks())

it('WeChat opens its own map page at the place', async () => {
  fake.openLocation.mockResolvedValue({})
  expect(await weapp.openNatively(place)).toBe('opened')
  expect(fake.openLocation).toHaveBeenCalledWith({
    latitude: 37.8634,
    longitude: 112.5634,
    name: place.title,
    address: place.address,
    scale: 16,
  })
  expect(weapp.mapLinks(place)).toEqual([])
})

it('WeChat’s refusal is an answer, not an error', async () => {
  fake.openLocation.mockRejectedValue({ errMsg: 'openLocation:fail' })
  expect(await weapp.openNatively(place)).toBe('unsupported')
})

describe('a browser offers map sites', () => {
  const [amap, tencent] = h5.mapLinks(place).map(({ href }) => new URL(href))

  it('高德 takes longitude first and is told the datum', () => {
    expect(amap?.origin).toBe('https://uri.amap.com')
    expect(amap?.searchParams.get('position')).toBe('112.5634,37.8634')
    expect(amap?.searchParams.get('coordinate')).toBe('gaode')
    expect(amap?.searchParams.get('name')).toBe(place.title)
  })

  it('腾讯 takes latitude first, and a title cannot break its list of parts', () => {
    expect(tencent?.origin).toBe('https://apis.map.qq.com')
    expect(tencent?.searchParams.get('marker')).toBe(
      'coord:37.8634,112.5634;title:山西省科技馆  1 1 展厅;addr:广经路17号',
    )
  })

  it('and opens nothing by itself', async () => {
    expect(await h5.openNatively(place)).toBe('unsupported')
  })
})
