import type { Language } from '../language'
import { browse } from './browse'
import { common } from './common'
import { me } from './me'
import { registration } from './registration'
import { states } from './states'
import { time } from './time'

const language: Language = 'zh-CN'

export const zhCn = { language, common, time, states, browse, registration, me }
