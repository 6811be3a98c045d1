import { type DeviceInfo } from './wx-device'
import { type WxHandlers } from './wx-handlers'
import { type HeightOf } from './page-layout'
import { type WxStorage } from './wx-storage'
import { type UnknownRecord } from './values'

export interface LaunchOptions {
  /** Hand over the storage of an earlier launch to play a restart. */
  storage?: WxStorage
  wx?: WxHandlers
  device?: Partial<DeviceInfo>
  /** The mini program's clock at launch; it moves only with `settle` and `advance`. Default 2025-01-01 08:00 +08:00. */
  now?: number | string
  /** Where the person came from: 1001 list, 1007 card in a chat, 1154 Moments. */
  scene?: number
  /** Seeds Math.random and getRandomValues; by default each launch gets the next number. */
  seed?: number
  /** Packages that there is no network to fetch: require.async of what lies in them is refused. */
  unreachable?: readonly string[]
  /** Real wx functions that the installed typings do not list yet. */
  extraApis?: readonly string[]
  /** Lays pages out for what looks where elements are; without it nothing has a place. */
  heights?: HeightOf
  /** Extra globals of the script realm; undefined takes one away: { Intl: undefined }. */
  globals?: UnknownRecord
}
