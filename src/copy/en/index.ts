import type { Catalogue } from '..'
import type { Topics } from '../language'
import { browse } from './browse'
import { common } from './common'
import { me } from './me'
import { registration } from './registration'
import { states } from './states'
import { elderTime, time } from './time'
import * as englishTopics from './topics'

/** All that the app says, in English. It is fetched in one piece, by whoever has chosen it. */
export const en: Catalogue = { common, time, states, browse, registration, me }

/** Spells out weekdays, months and the time of day. */
export const enElder: Catalogue = { ...en, time: elderTime }

export const topics: Topics = englishTopics
