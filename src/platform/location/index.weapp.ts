import Taro from '@tarojs/taro'
import type { Located, Location } from './contract'

interface Failure {
  readonly errMsg?: string
  readonly errno?: number
}

/** 103 and 104: the privacy agreement was not agreed to (wechat-platform.md 3.1). */
const NOT_AGREED = [103, 104]
const DENIED = /auth|denied|deny/i
/** Not declared in app.json or in the privacy agreement (112), or not opened for this mini program. */
const NOT_OPENED = /requiredPrivateInfos|not declared|banned|no permission|not support/i

function whyNot({ errMsg = '', errno }: Failure): Located {
  if (errno === 112 || NOT_OPENED.test(errMsg)) return { status: 'unsupported' }
  if ((errno !== undefined && NOT_AGREED.includes(errno)) || DENIED.test(errMsg)) return { status: 'refused' }
  return { status: 'failed' }
}

/** Why the exact position and not the blurred one: docs/decisions/0009. */
export const locate: Location['locate'] = async () => {
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
    return { status: 'located', point: { datum: 'gcj02', lng: longitude, lat: latitude } }
  } catch (error) {
    return whyNot(error as Failure)
  }
}
