import { backendOf } from '../../config/taro/backend'

test('a build without a word about a backend carries its own', () => {
  expect(backendOf({}, 'weapp')).toEqual({ base: '', cloudEnv: '', cloudService: '' })
})

test('a web page may come from the server itself, a mini program needs its name', () => {
  expect(backendOf({ TARO_APP_API_BASE: '/' }, 'h5').base).toBe('/')
  expect(() => backendOf({ TARO_APP_API_BASE: '/' }, 'weapp')).toThrow('set an origin')
  expect(backendOf({ TARO_APP_API_BASE: 'https://kjz.example.cn' }, 'weapp').base).toBe(
    'https://kjz.example.cn',
  )
})

test.each(['kjz.example.cn', 'https://kjz.example.cn/api', 'https://'])('%s is no origin', (base) => {
  expect(() => backendOf({ TARO_APP_API_BASE: base }, 'h5')).toThrow('set an origin')
})

test('WeChat’s cloud needs an environment and a service, and no browser gets there', () => {
  const env = { TARO_APP_CLOUD_ENV: 'prod-1', TARO_APP_CLOUD_SERVICE: 'api' }
  expect(backendOf(env, 'weapp')).toEqual({ base: '', cloudEnv: 'prod-1', cloudService: 'api' })
  expect(backendOf(env, 'h5')).toEqual({ base: '', cloudEnv: '', cloudService: '' })
  expect(() => backendOf({ TARO_APP_CLOUD_ENV: 'prod-1' }, 'weapp')).toThrow('together')
})
