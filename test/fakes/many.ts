import type { Activity, AudienceId } from '@/domain/activity'
import type { Programme } from '@/domain/programme'
import type { Session } from '@/domain/session'
import { addDays, atHour } from '@/domain/time'
import type { Venue } from '@/domain/venue'

const WHAT = [
  '机器人',
  '显微镜',
  '望远镜',
  '火箭',
  '疫苗',
  '植物',
  '岩石',
  '电路',
  '气象',
  '醋',
  '桥梁',
  '心脏',
]
const HOW = ['竞赛', '工坊', '讲座', '义诊', '观测', '展览', '问答', '参观', '角色扮演', '实验']
const WHO = ['公园', '医院', '小学', '社区', '科技馆', '图书馆']
const AUDIENCES: readonly AudienceId[] = ['public', 'family', 'youth', 'science-worker', 'enterprise']

/** The same choice every time, and a different one for each step. */
function pick<T>(from: readonly T[], step: number): T {
  const chosen = from[step % from.length]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

function aVenueOf(programme: Programme, i: number): Venue {
  const district = pick(programme.districts, i)
  const { lng, lat } = district.center
  return {
    id: `venue-${i}`,
    title: `${district.title}第${i + 1}${pick(WHO, i)}`,
    districtId: district.id,
    // A spiral around the district's centre, up to six kilometres away.
    position: {
      datum: 'gcj02',
      lng: lng + 0.06 * ((i % 97) / 97) * Math.cos(i),
      lat: lat + 0.05 * ((i % 97) / 97) * Math.sin(i),
    },
    precision: 'exact',
    source: 'provisional',
  }
}

function anActivityOf(programme: Programme, i: number): Activity {
  const first = programme.activities[0]
  if (!first) throw new Error('the programme to grow has no activity')
  const { period } = programme.edition
  return {
    id: `activity-${i}`,
    title: `${pick(WHAT, i)}${pick(HOW, Math.floor(i / WHAT.length))}第${i + 1}回`,
    categoryId: pick(programme.categories, i).id,
    topicIds: programme.topics.length > 0 ? [pick(programme.topics, i).id] : [],
    source: 'provisional',
    quote: { section: first.quote.section, text: first.quote.text },
    period,
    hosts: [`${pick(WHO, i)}协会`],
    audience: { groups: [pick(AUDIENCES, i)], source: 'provisional' },
    cover: { category: first.cover.category },
  }
}

function aSessionOf(programme: Programme, i: number, venues: number): Session {
  const { from } = programme.edition.period
  const day = addDays(from, i % 14)
  const opens = atHour(addDays(from, -7), 9)
  const admission = { kind: 'sign-up', capacity: 20, waitingCapacity: 10, partyLimit: 6 } as const
  return {
    id: `session-${i}`,
    activityId: `activity-${i}`,
    venueId: `venue-${i % venues}`,
    startsAt: atHour(day, 8 + (i % 10)),
    endsAt: atHour(day, 9 + (i % 10)),
    admission: { ...admission, opensAt: opens, closesAt: atHour(day, 8) },
    status: 'scheduled',
    provisional: true,
  }
}

/** A city's programme with so many activities, a session each, at so many venues; the same at every call. */
export function grown(programme: Programme, activities: number, venues = 500): Programme {
  const each = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
  return {
    ...programme,
    venues: each(venues, (i) => aVenueOf(programme, i)),
    activities: each(activities, (i) => anActivityOf(programme, i)),
    sessions: each(activities, (i) => aSessionOf(programme, i, venues)),
  }
}
