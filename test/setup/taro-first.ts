// @tarojs/router and @tarojs/taro-h5 import each other, and under CommonJS only this order works.
import '@tarojs/taro'
import { setPlatformHelpers } from '@stencil/core/internal/client'

// Taro's inputs read their inner element, which is there one animation frame later. A busy machine's frame came after the
// next keystroke of a test ("Cannot read properties of undefined (reading 'value')"); a microtask never does.
setPlatformHelpers({
  raf: (callback: FrameRequestCallback) => {
    queueMicrotask(() => callback(performance.now()))
    return 0
  },
})
