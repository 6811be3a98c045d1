import Taro from '@tarojs/taro'
import type { Asked, NewsAnswer, Subscribe } from './contract'

/** WeChat's code for messages that are switched off in the settings of the mini program. */
const SWITCHED_OFF = 20004

function failure(error: unknown): Asked {
  const isOff =
    typeof error === 'object' && error !== null && 'errCode' in error && error.errCode === SWITCHED_OFF
  return { status: isOff ? 'switched-off' : 'failed' }
}

export const canSubscribe: Subscribe['canSubscribe'] = true

export const areMessagesOn: Subscribe['areMessagesOn'] = async () => {
  try {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
    // WeChat leaves it out where nobody was ever asked, whatever Taro's type says.
    return (subscriptionsSetting as typeof subscriptionsSetting | undefined)?.mainSwitch
  } catch {
    return undefined
  }
}

export const askToSubscribe: Subscribe['askToSubscribe'] = async (templateIds) => {
  try {
    // `entityIds` is Alipay's, and Taro's type wants it.
    const said = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    const byTemplate = new Map(Object.entries<unknown>({ ...said }))
    const answers = templateIds.map((id): [string, NewsAnswer] => [
      id,
      // acceptWithAlert and acceptWithAudio are a yes too.
      String(byTemplate.get(id)).startsWith('accept') ? 'accepted' : 'rejected',
    ])
    return { status: 'answered', answers: Object.fromEntries(answers) }
  } catch (error) {
    return failure(error)
  }
}
