import { menuButton, type DeviceInfo } from './wx-device'
import { type WxHandlers } from './wx-handlers'
import { type WxStorage } from './wx-storage'
import { bytesOf } from './transfer'
import { isCallable, type UnknownRecord } from './values'

/** What the default answers need to know of the running app. */
export interface WxSurroundings {
  storage: WxStorage
  device: DeviceInfo
  random: () => number
  knows(name: string): boolean
  warn(message: string): void
  post(task: () => void): void
  launchOptions(): UnknownRecord
  setTitle(title: string): void
  scrollTo(top: number): void
  go(
    method: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack',
    options: UnknownRecord,
  ): UnknownRecord
}

/** Answers that come later, through success or a promise. */
export function defaultAsync(around: WxSurroundings): WxHandlers {
  const { storage, device } = around
  return {
    request: ({ method = 'GET', url }) => {
      around.warn(`no handler answers wx.request ${method} ${url}`)
      throw new Error('no handler')
    },
    login: () => ({ code: 'mock-code' }),
    getSystemInfo: () => device,
    getNetworkType: () => ({ networkType: 'wifi' }),
    getLocation: () => ({ latitude: 37.87, longitude: 112.55, accuracy: 30, speed: 0 }),
    getSetting: () => ({ authSetting: {} }),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
    showModal: () => ({ confirm: true, cancel: false }),
    canvasToTempFilePath: () => ({ tempFilePath: 'wxfile://tmp_canvas.png' }),
    showActionSheet: () => ({ tapIndex: 0 }),
    requestSubscribeMessage: ({ tmplIds }) =>
      Object.fromEntries((Array.isArray(tmplIds) ? tmplIds : []).map((id) => [String(id), 'accept'])),
    setNavigationBarTitle: ({ title }) => around.setTitle(String(title)),
    pageScrollTo: ({ scrollTop }) => {
      if (scrollTop !== undefined) around.scrollTo(Number(scrollTop))
      return {}
    },
    setStorage: ({ key, data }) => storage.set(String(key), data),
    getStorage: ({ key }) => {
      if (!storage.has(String(key))) throw new Error('data not found')
      return { data: storage.get(String(key)) }
    },
    removeStorage: ({ key }) => storage.remove(String(key)),
    clearStorage: () => storage.clear(),
    getStorageInfo: () => storage.info(),
    navigateTo: (options) => around.go('navigateTo', options),
    redirectTo: (options) => around.go('redirectTo', options),
    switchTab: (options) => around.go('switchTab', options),
    reLaunch: (options) => around.go('reLaunch', options),
    navigateBack: (options) => around.go('navigateBack', options),
    'UserCryptoManager.getRandomValues': ({ length }) => ({
      randomValues: Uint8Array.from({ length: Number(length) }, () => Math.floor(around.random() * 256))
        .buffer,
    }),
  }
}

type SyncHandlers = Record<string, (...args: unknown[]) => unknown>

/** Answers that are there at once. */
export function defaultSync(around: WxSurroundings): SyncHandlers {
  const { storage, device } = around
  return {
    getSystemInfoSync: () => device,
    getWindowInfo: () => device,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => device,
    getSystemSetting: () => device,
    getAppAuthorizeSetting: () => device,
    getMenuButtonBoundingClientRect: () => menuButton,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    getLaunchOptionsSync: () => around.launchOptions(),
    getEnterOptionsSync: () => around.launchOptions(),
    setStorageSync: (key, value) => storage.set(String(key), value),
    getStorageSync: (key) => storage.get(String(key)) ?? '',
    removeStorageSync: (key) => storage.remove(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
    batchGetStorageSync: (keys) =>
      (Array.isArray(keys) ? keys : []).map((key) => storage.get(String(key)) ?? ''),
    canIUse: (schema) => {
      const first = String(schema).split('.')[0] ?? ''
      // a component's name says nothing here; a function must be one that wx has
      return /^[a-z]+$/.test(first) || around.knows(first)
    },
    nextTick: (task) => {
      if (isCallable(task)) around.post(() => void task())
    },
    arrayBufferToBase64: (buffer) => Buffer.from(bytesOf(buffer)).toString('base64'),
    base64ToArrayBuffer: (text) => Uint8Array.from(Buffer.from(String(text), 'base64')).buffer,
    reportEvent: () => undefined,
    reportMonitor: () => undefined,
    reportAnalytics: () => undefined,
    preloadAssets: () => undefined,
  }
}
