import type { Calendar } from './contract'

export type { Calendar, CalendarEvent, CalendarResult } from './contract'

export const addToCalendar: Calendar['addToCalendar'] = async () => 'unsupported'
export const replacesEntry: Calendar['replacesEntry'] = false
