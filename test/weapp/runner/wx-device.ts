/** What wx says about the phone and its settings. */
export interface DeviceInfo {
  platform: 'ios' | 'android' | 'devtools'
  theme: 'light' | 'dark'
  fontSizeSetting: number
  windowWidth: number
  windowHeight: number
  statusBarHeight: number
  [more: string]: unknown
}

/** An ordinary phone; a test changes what it is about. */
export const defaultDevice: DeviceInfo = {
  brand: 'Apple',
  model: 'iPhone 12',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 724,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'iOS 16.0',
  platform: 'ios',
  fontSizeSetting: 16,
  SDKVersion: '3.5.0',
  benchmarkLevel: 40,
  theme: 'light',
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
  bluetoothEnabled: true,
  locationEnabled: true,
  wifiEnabled: true,
  locationAuthorized: 'authorized',
}

export const menuButton = { width: 87, height: 32, left: 281, top: 48, right: 368, bottom: 80 }
