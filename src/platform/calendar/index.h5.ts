import { downloadBlob } from '../album/download'
import type { Calendar } from './contract'

/** By its UID and SEQUENCE, see RFC 5546. */
export const replacesEntry: Calendar['replacesEntry'] = true

/** A file in the form that every calendar program reads; the library that writes it is fetched by the first tap. */
export const addToCalendar: Calendar['addToCalendar'] = async (event) => {
  try {
    const { icsOf } = await import('./ics')
    downloadBlob(new Blob([icsOf(event)], { type: 'text/calendar;charset=utf-8' }), `${event.id}.ics`)
    return 'downloaded'
  } catch {
    return 'unsupported'
  }
}
