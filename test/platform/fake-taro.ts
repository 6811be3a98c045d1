/** Taro as far as the adapters call it. A test says what each call answers; `jest.mock('@tarojs/taro')` points here. */
const answer = () => jest.fn()

export const fake = {
  getStorageSync: answer(),
  setStorageSync: answer(),
  removeStorageSync: answer(),
  getStorageInfoSync: answer(),
  getUserCryptoManager: answer(),
  getCurrentPages: answer(),
  navigateTo: answer(),
  redirectTo: answer(),
  navigateBack: answer(),
  reLaunch: answer(),
  switchTab: answer(),
  pageScrollTo: answer(),
  setClipboardData: answer(),
  makePhoneCall: answer(),
  showModal: answer(),
  showToast: answer(),
  getAppBaseInfo: answer(),
  onThemeChange: answer(),
  offThemeChange: answer(),
  onNetworkStatusChange: answer(),
  offNetworkStatusChange: answer(),
  useDidShow: answer(),
  useDidHide: answer(),
  request: answer(),
  login: answer(),
  cloud: { init: answer(), callContainer: answer() },
  getLaunchOptionsSync: answer(),
  setNavigationBarColor: answer(),
  setTabBarStyle: answer(),
  getScreenBrightness: answer(),
  setScreenBrightness: answer(),
  setKeepScreenOn: answer(),
  openLocation: answer(),
  addPhoneCalendar: answer(),
  saveImageToPhotosAlbum: answer(),
  openSetting: answer(),
  requestSubscribeMessage: answer(),
  getSetting: answer(),
  getLocation: answer(),
  createSelectorQuery: answer(),
  getCurrentInstance: answer(),
  createIntersectionObserver: answer(),
}

export default fake

/** Lets everything that waits on settled promises run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
