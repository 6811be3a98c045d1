import type { Activity } from '@/domain/activity'
import type { Venue } from '@/domain/venue'
import { indexProgramme, type Programme, type ProgrammeIndex } from '@/domain/programme'
import type { Readings } from '@/domain/reading'
import type { Session } from '@/domain/session'
import { aSession } from './session'

export function anActivity(over: Partial<Activity> & { readonly id: string }): Activity {
  return {
    title: over.id,
    categoryId: 'sky',
    topicIds: [],
    source: 'notice',
    quote: { section: '一', text: '' },
    period: { text: '四月', from: '2031-04-01', to: '2031-04-30' },
    hosts: [],
    audience: { groups: ['public'], source: 'provisional' },
    cover: { category: 'sky' },
    ...over,
  }
}

export function aVenue(id: string, lng: number, lat: number, over: Partial<Venue> = {}): Venue {
  return {
    id,
    title: id,
    districtId: 'east',
    position: { datum: 'gcj02', lng, lat },
    precision: 'exact',
    source: 'provisional',
    ...over,
  }
}

/** Two venues some six kilometres apart, and one around the corner from the first. */
export const hill = aVenue('hill', 100, 30)
export const corner = aVenue('corner', 100.003, 30)
export const far = aVenue('far', 100.06, 30, { districtId: 'west' })

export function anIndex(parts: {
  readonly activities?: readonly Activity[]
  readonly sessions: readonly Session[]
  readonly venues?: readonly Venue[]
  readonly readings?: Readings
}): ProgrammeIndex {
  const programme: Programme = {
    edition: {
      id: 'nowhere-2031',
      city: '无名',
      title: '无名科技周',
      theme: '看 天',
      period: { text: '四月', from: '2031-04-01', to: '2031-04-30' },
      notice: { title: '通知', basis: '', date: '2031-03-01', issuers: [] },
      hosts: [],
      contentAreas: [],
      requirements: [],
      contacts: [],
      center: hill.position,
      consent: { version: '1', paragraphs: [] },
    },
    categories: [{ id: 'sky', title: '看天', hue: 'study' }],
    topics: [{ id: 'wind', title: '风与云' }],
    districts: [],
    venues: parts.venues ?? [hill, corner, far],
    activities: parts.activities ?? [anActivity({ id: 'kites' }), anActivity({ id: 'stars' })],
    sessions: parts.sessions,
    readings: parts.readings ?? {},
  }
  return indexProgramme(programme)
}

/** A session on 12 April between two times of day. */
export function at(id: string, from: string, to: string, over: Partial<Session> = {}): Session {
  return aSession({
    id,
    startsAt: `2031-04-12T${from}:00+08:00`,
    endsAt: `2031-04-12T${to}:00+08:00`,
    ...over,
  })
}
