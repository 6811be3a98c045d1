import { useDidHide, useDidShow } from '@tarojs/taro'
import type { PageShown } from './contract'

export const useShown: PageShown['useShown'] = useDidShow

export const useHidden: PageShown['useHidden'] = useDidHide
