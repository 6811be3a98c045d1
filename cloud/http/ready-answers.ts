import type { Availability } from '../../src/usecases/api'
import type { ReadPublished } from '../published'
import { readyText, type Ready } from './ready'

const JSON_TYPE = 'application/json; charset=utf-8'

/** The operations whose answer is the same for everybody and made ahead. */
export interface ReadyAnswers {
  readonly getProgramme: () => Promise<Ready>
  readonly getAvailability: () => Promise<Ready>
}

/** The programme compressed once a version, and how full everything is compressed once a moment. */
export function readyAnswers(
  published: ReadPublished,
  availability: () => Promise<Availability>,
): ReadyAnswers {
  const programmes = new Map<string, Promise<Ready>>()
  const moments = new WeakMap<Availability, Promise<Ready>>()
  return {
    async getProgramme() {
      const { programme, version } = await published()
      const known = programmes.get(version)
      if (known) return known
      const made = readyText(
        JSON.stringify(programme),
        { type: JSON_TYPE, cacheControl: 'no-cache' },
        'small',
      )
      programmes.clear()
      programmes.set(version, made)
      return made
    },
    async getAvailability() {
      const moment = await availability()
      const known = moments.get(moment)
      if (known) return known
      // A second that has passed is no news; who watches a session asks every other one (docs/decisions/0022).
      const counted = JSON.stringify(moment.counts)
      const head = { type: JSON_TYPE, cacheControl: 'public, max-age=0, s-maxage=1' }
      const made = readyText(JSON.stringify(moment), head, 'fast', counted)
      moments.set(moment, made)
      return made
    },
  }
}
