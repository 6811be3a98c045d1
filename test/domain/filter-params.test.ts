import { fromParams, toParams } from '@/domain/filter-params'
import type { ProgrammeFilter } from '@/domain/programme-filter'

describe('a filter in an address', () => {
  const full: ProgrammeFilter = {
    text: '机器人',
    categoryId: 'youth',
    topicId: 'ai',
    districtId: 'xiaodian',
    audience: 'family',
    age: 8,
    days: { from: '2025-05-24', to: '2025-05-25' },
    standing: 'open',
  }

  it('comes back as it was', () => {
    expect(fromParams(toParams(full))).toEqual(full)
    expect(fromParams(toParams({}))).toEqual({})
  })

  it('says nothing about where somebody is', () => {
    expect(toParams({ within: 3_000, sort: 'distance' })).toEqual({})
  })

  it.each<[string, Record<string, string>]>([
    ['an age that is none', { age: 'eight' }],
    ['an age of nothing', { age: ' ' }],
    ['an age below zero', { age: '-1' }],
    ['a day that does not exist', { from: '2025-13-01', to: '2025-13-02' }],
    ['one end of the days', { from: '2025-05-24' }],
    ['days in the wrong order', { from: '2025-05-25', to: '2025-05-24' }],
    ['an audience nobody knows', { audience: 'pets' }],
    ['a standing nobody knows', { standing: 'maybe' }],
    ['an empty search', { q: ' ' }],
  ])('is read without %s', (_, params) => {
    expect(fromParams(params)).toEqual({})
  })
})
