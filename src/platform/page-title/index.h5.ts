import Taro from '@tarojs/taro'
import type { PageTitle } from './contract'

/** Through Taro, which keeps a title for each address and puts it back when somebody returns. */
export const setPageTitle: PageTitle['setPageTitle'] = (title) => void Taro.setNavigationBarTitle({ title })
