import { browse } from './browse'
import { common } from './common'
import { errors } from './errors'
import { people } from './people'
import { registration } from './registration'
import { settings } from './settings'
import { states } from './states'
import { time } from './time'

export const zhCn = { common, time, states, browse, errors, people, registration, settings }
