import Taro from '@tarojs/taro'
import { outcomeOf } from '../permissions/outcome'
import type { Calendar } from './contract'

/** How long before the start the phone reminds of it, in seconds: time to get ready and there. */
const REMIND_BEFORE = 2 * 60 * 60

const seconds = (ms: number): number => Math.floor(ms / 1000)

/** WeChat only ever adds. */
export const replacesEntry: Calendar['replacesEntry'] = false

/** Needs 日历（仅写入） in the privacy guide on WeChat's console; asks for scope.addPhoneCalendar at the first use. */
export const addToCalendar: Calendar['addToCalendar'] = async (event) => {
  try {
    await Taro.addPhoneCalendar({
      title: event.title,
      startTime: seconds(event.startsAtMs),
      // A string, in WeChat's own definition.
      endTime: String(seconds(event.endsAtMs)),
      description: event.description,
      ...(event.location !== undefined && { location: event.location }),
      alarmOffset: REMIND_BEFORE,
    })
    return 'added'
  } catch (error) {
    return outcomeOf(error)
  }
}
