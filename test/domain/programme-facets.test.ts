import fc from 'fast-check'
import path from 'node:path'
import { indexProgramme } from '@/domain/programme'
import { surveyProgramme } from '@/domain/programme-facets'
import { DIMENSIONS, type ProgrammeFilter } from '@/domain/programme-filter'
import { queryProgramme, searchTexts, type QueryContext } from '@/domain/programme-query'
import { readEdition } from '../../mock/read-edition'
import { grown } from '../fakes/many'

const { programme } = readEdition(path.join(__dirname, '../../mock/editions/2025-taiyuan'))
const context: QueryContext = {
  now: '2025-05-24T08:30:00+08:00',
  counts: new Map(),
  mine: new Map(),
  origin: programme.edition.center,
}

const days = { from: '2025-05-24', to: '2025-05-25' }
const choices = fc.record<ProgrammeFilter>(
  {
    text: fc.constantFrom('', '机器人', 'jqr', '医院', '科普'),
    categoryId: fc.constantFrom(...programme.categories.map(({ id }) => id)),
    topicId: fc.constantFrom(...programme.topics.map(({ id }) => id)),
    districtId: fc.constantFrom(...programme.districts.map(({ id }) => id)),
    audience: fc.constantFrom('public', 'family', 'youth', 'science-worker', 'enterprise'),
    age: fc.integer({ min: 3, max: 16 }),
    days: fc.constantFrom(days, { from: '2025-05-31', to: '2025-05-31' }),
    standing: fc.constantFrom('open', 'in-time', 'waiting-list'),
    within: fc.constantFrom(1_000, 10_000),
    sort: fc.constantFrom('time', 'distance'),
  },
  { requiredKeys: [] },
)

describe.each([
  ['the real programme', programme],
  ['one with 300 activities', grown(programme, 300, 40)],
])('the numbers beside the options of %s', (_, data) => {
  const index = indexProgramme(data)
  const texts = searchTexts(index)
  const left = (filter: ProgrammeFilter) => queryProgramme(index, texts, filter, context)
  const survey = (filter: ProgrammeFilter) => surveyProgramme(index, texts, filter, context)

  it('come with the same entries, in the same order', () => {
    fc.assert(
      fc.property(choices, (filter) => {
        expect(survey(filter).entries).toEqual(left(filter))
      }),
    )
  })

  it('say what choosing the option would leave', () => {
    fc.assert(
      fc.property(choices, (filter) => {
        const { facets } = survey(filter)
        const counted = (fields: Partial<ProgrammeFilter>) => left({ ...filter, ...fields }).length
        for (const { id } of data.categories)
          expect(facets.categories.get(id) ?? 0).toBe(counted({ categoryId: id }))
        for (const { id } of data.topics) expect(facets.topics.get(id) ?? 0).toBe(counted({ topicId: id }))
        for (const { id } of data.districts)
          expect(facets.districts.get(id) ?? 0).toBe(counted({ districtId: id }))
        for (const audience of ['public', 'family'] as const)
          expect(facets.audiences.get(audience) ?? 0).toBe(counted({ audience }))
        for (const standing of ['open', 'in-time', 'waiting-list'] as const)
          expect(facets.standings.get(standing) ?? 0).toBe(counted({ standing }))
        expect(facets.inDays(days)).toBe(counted({ days }))
        expect(facets.ofAge(8)).toBe(counted({ age: 8 }))
        expect(facets.nearer(3_000)).toBe(counted({ within: 3_000 }))
        for (const dimension of DIMENSIONS)
          expect(facets.without(dimension)).toBe(counted({ [dimension]: undefined }))
      }),
      { numRuns: 40 },
    )
  })

  it('count the sessions of each day for the day ribbon, whichever day is chosen', () => {
    const all = survey({}).facets.sessionsByDay
    const total = [...all.values()].reduce((sum, count) => sum + count, 0)
    expect(total).toBe(left({}).filter(({ session }) => session).length)
    expect(survey({ days }).facets.sessionsByDay).toEqual(all)
  })
})
