import { zhCn } from '@/copy'
import { readFilter, shareList } from '@/features/activities/filter-link'

test('a shared list carries its filter there and back', () => {
  const { path } = shareList({ categoryId: 'health', text: '义诊 社区' }, undefined, zhCn)
  const [, query = ''] = path.split('?')
  // Hosts hand over what stands in the address, not decoded.
  const params = Object.fromEntries(query.split('&').map((pair) => pair.split('=')))
  expect(readFilter(params)).toEqual({ categoryId: 'health', text: '义诊 社区' })
})

test('a broken address restricts nothing', () => {
  expect(readFilter({ q: '%E4%B8', category: '' })).toEqual({ categoryId: undefined, text: undefined })
})
