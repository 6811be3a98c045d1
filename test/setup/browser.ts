process.env.TARO_ENV = 'h5'
process.env.TARO_PLATFORM = 'web'

// What Taro's command line replaces in config files.
Object.assign(globalThis, {
  defineAppConfig: <T>(config: T): T => config,
  definePageConfig: <T>(config: T): T => config,
})

// jsdom has neither.
window.matchMedia = (media) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})
window.scrollTo = () => undefined
