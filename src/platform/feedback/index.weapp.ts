import Taro from '@tarojs/taro'
import { prefersDark } from '@/platform/system/index.weapp'
import { colours } from '@/styles/tokens'
import type { Feedback } from './contract'

const BUTTON_CHARACTERS = 4
const NOTICE_MS = 2500

const cut = (label: string): string => [...label].slice(0, BUTTON_CHARACTERS).join('')

export const confirmBox: Feedback['confirmBox'] = async ({ title, text, yes, no, isDanger }) => {
  try {
    const { confirm } = await Taro.showModal({
      title,
      content: text,
      confirmText: cut(yes),
      cancelText: cut(no),
      ...(isDanger && { confirmColor: colours[prefersDark() ? 'dark' : 'light'].danger }),
    })
    return confirm
  } catch {
    return false
  }
}

/** Without an icon WeChat gives the text two lines instead of seven characters. */
export const notice: Feedback['notice'] = (text) => {
  Taro.showToast({ title: text, icon: 'none', duration: NOTICE_MS }).catch(() => undefined)
}
