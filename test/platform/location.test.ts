import { distanceInMetres, type Point } from '@/domain/geo'
import * as h5 from '@/platform/location/index.h5'
import * as weapp from '@/platform/location/index.weapp'
import { fake } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const here = { longitude: 112.5489, latitude: 37.8706 }
const unshifted: Point = { datum: 'gcj02', lng: here.longitude, lat: here.latitude }

beforeEach(() => jest.resetAllMocks())

describe('on WeChat', () => {
  it('asks for the datum of the app, so nothing is converted', async () => {
    fake.getLocation.mockResolvedValue(here)
    expect(await weapp.locate()).toEqual({ status: 'located', point: unshifted })
    expect(fake.getLocation).toHaveBeenCalledWith({ type: 'gcj02' })
  })

  it.each([
    ['refused', { errMsg: 'getLocation:fail auth deny' }],
    ['refused', { errMsg: 'getLocation:fail authorize no response' }],
    ['refused', { errMsg: 'getLocation:fail privacy permission is not authorized', errno: 104 }],
    [
      'unsupported',
      { errMsg: 'getLocation:fail api scope is not declared in the privacy agreement', errno: 112 },
    ],
    [
      'unsupported',
      { errMsg: 'getLocation:fail the api need to be declared in the requiredPrivateInfos field' },
    ],
    ['failed', { errMsg: 'getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF' }],
    ['failed', new Error()],
  ])('%s', async (status, failure) => {
    fake.getLocation.mockRejectedValue(failure)
    expect(await weapp.locate()).toEqual({ status })
  })
})

describe('in a browser', () => {
  const getCurrentPosition = jest.fn()

  beforeEach(() => {
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true })
    Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true })
  })
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'))

  it('moves the position to the datum of the app', async () => {
    getCurrentPosition.mockImplementation((found: PositionCallback) =>
      found({ coords: here } as GeolocationPosition),
    )
    const answer = await h5.locate()
    if (answer.status !== 'located') throw new Error(answer.status)
    const moved = distanceInMetres(unshifted, answer.point)
    expect(moved).toBeGreaterThan(300)
    expect(moved).toBeLessThan(900)
  })

  it.each([
    [1, 'refused'],
    [2, 'failed'],
    [3, 'failed'],
  ])('error %d: %s', async (code, status) => {
    getCurrentPosition.mockImplementation((_: unknown, fail: (error: object) => void) => fail({ code }))
    expect(await h5.locate()).toEqual({ status })
  })

  it('without https there is no position, and nobody is asked', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true })
    expect(await h5.locate()).toEqual({ status: 'unsupported' })
    expect(getCurrentPosition).not.toHaveBeenCalled()
  })
})
