import { linkTo, readLink, shareList } from '@/features/activities/filter-link'
import { indexProgramme } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { makeBackend } from '../../fakes/stores'

async function realIndex() {
  return indexProgramme(await makeBackend().store.programme())
}

/** Hosts hand over what stands in the address, not decoded. */
function paramsOf(path: string): Record<string, string> {
  const [, query = ''] = path.split('?')
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=') as [string, string]))
}

const weekend = { from: '2025-05-24', to: '2025-05-25' }

test('a link carries filter and view there and back', () => {
  const filter: ProgrammeFilter = {
    text: '义诊 社区',
    categoryId: 'health',
    topicId: 'life-health',
    districtId: 'xiaodian',
    audience: 'family',
    age: 8,
    days: weekend,
    standing: 'open',
  }
  expect(readLink(paramsOf(linkTo(filter, 'map')))).toEqual({ filter, view: 'map' })
})

test('where somebody is never leaves the phone', () => {
  expect(linkTo({ within: 3000, sort: 'distance' }, 'list')).toBe(linkTo({}, 'list'))
})

test('a link that says nothing, or nothing that makes sense, changes nothing', () => {
  expect(readLink({})).toBeUndefined()
  expect(readLink({ q: '%E4%B8', category: '', view: 'list', age: 'x' })).toBeUndefined()
})

test.each<[ProgrammeFilter, string]>([
  [{}, '科技周的全部活动 · 5月下旬至6月上旬'],
  [{ categoryId: 'health' }, '科技周的卫生健康活动 · 5月下旬至6月上旬'],
  [{ categoryId: 'opening' }, '科技周的主场活动 · 5月下旬至6月上旬'],
  [{ days: weekend, districtId: 'xiaodian', audience: 'family' }, '周末小店区的亲子活动'],
  [{ age: 8 }, '8岁孩子能参加的活动 · 5月下旬至6月上旬'],
  [{ age: 8, days: weekend, text: '机器人' }, '周末8岁孩子能参加的“机器人”活动'],
  [{ standing: 'open', days: { from: '2025-05-24', to: '2025-05-24' } }, '5月24日还能报名的活动'],
  [{ text: '机器人' }, '科技周的“机器人”活动 · 5月下旬至6月上旬'],
])('%j is shared as %s', async (filter, title) => {
  expect(shareList(filter, 'list', await realIndex()).title).toBe(title)
})

test('a title is never longer than WeChat shows, and ends in a whole word', async () => {
  const long = {
    text: '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十',
    age: 12,
    days: weekend,
  }
  const { title } = shareList({ ...long, categoryId: 'transfer' }, 'list', await realIndex())
  expect(title.length).toBeLessThanOrEqual(30)
  expect(title).toMatch(/^周末12岁孩子能参加的.*活动$/)
})
