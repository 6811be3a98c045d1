import { browse } from './browse'
import { common } from './common'
import { me } from './me'
import { registration } from './registration'
import { states } from './states'
import { time } from './time'

export const zhCn = { common, time, states, browse, registration, me }
