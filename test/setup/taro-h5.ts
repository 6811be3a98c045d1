// The Taro that tests see: the H5 API and React's hooks, joined as Taro's H5 build joins them.
import * as hooks from '@tarojs/plugin-framework-react/dist/runtime'
import taro from '@tarojs/taro-h5'
import * as api from '@tarojs/taro-h5'

export * from '@tarojs/taro-h5'
export * from '@tarojs/plugin-framework-react/dist/runtime'

const hookEntries = Object.entries(hooks).filter(([name]) => name.startsWith('use'))

export default Object.assign(taro, api, Object.fromEntries(hookEntries))
