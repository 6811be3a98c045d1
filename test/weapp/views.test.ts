import { routes } from '@/routes'
import { type PageHandle } from './runner'
import { finish, shared, start, visit } from './support/app'
import { named, press } from './support/steps'

afterEach(finish)

const numbersIn = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + Number(pattern.exec(text)?.[1] ?? 0), 0)

const labelsIn = (page: PageHandle, selector: string): string[] =>
  page.queryAll(selector).map(({ attrs }) => String(attrs['aria-label']))

/** The sessions that the line above each view counts, also those that are only mentioned. */
function counted(page: PageHandle): number {
  const line = page.text().split('\n').join('')
  return numbersIn([line], /(\d+) 场 · \d+ 项活动/) + numbersIn([line], /另有 (\d+) 场在介绍里提到/)
}

/** The sessions on all days of the ribbon. */
async function onTheDays(page: PageHandle): Promise<number> {
  await named(page, '时间').tap()
  return numbersIn(labelsIn(page, '[aria-label="每天的场次"] > view'), /，(\d+) 场$/)
}

/** The sessions at all places of the map, and those whose place nobody knows. */
async function onTheMap(page: PageHandle): Promise<number> {
  await named(page, '地图').tap()
  await press(page, '用列表看')
  const rows = labelsIn(page, '[aria-role=button]').filter((label) => !label.includes('全部'))
  return numbersIn(rows, / (\d+) 场$/) + numbersIn([page.text()], /另有 (\d+) 场只知道在本市/)
}

test.each([
  { category: 'youth' },
  { category: 'health', standing: 'open' },
  { district: 'xiaodian' },
  { audience: 'family' },
  { q: '机器人' },
])('list, hours and map show the same sessions under %j', async (filter) => {
  const page = await visit(await start(), routes.activities(filter))
  const count = counted(page)
  expect(count).toBeGreaterThan(3)
  expect(await onTheDays(page)).toBe(count)
  expect(counted(page)).toBe(count)
  expect(await onTheMap(page)).toBe(count)
  expect(counted(page)).toBe(count)
})

test('another view keeps the filter and what was searched for, and so does a card of it', async () => {
  const page = await visit(await start(), routes.activities({ category: 'youth', q: '机器人' }))
  await named(page, '地图').tap()
  expect(page.get('input').attrs.value).toBe('机器人')
  expect(page.query('[aria-label="去掉“青少年科创”"]')).not.toBeNull()
  const { path, title } = await shared(page)
  expect(title).toContain('科技周的青少年科创“机器人”活动')
  const receiver = await (await start()).openShared(path)
  expect(receiver.query('[aria-label="去掉“青少年科创”"]')).not.toBeNull()
  expect(named(receiver, '地图').attrs['aria-checked']).toBe('true')
})

test('a view comes back where it was left, another filter begins at the top', async () => {
  const page = await visit(await start(), routes.activities())
  await page.scroll(600)
  await named(page, '时间').tap()
  expect(page.instance.scrollTop).toBe(0)
  await page.scroll(150)
  await named(page, '列表').tap()
  expect(page.instance.scrollTop).toBe(600)
  await named(page, '时间').tap()
  expect(page.instance.scrollTop).toBe(150)
  await named(page, '列表').tap()
  await named(page, '可报名').tap()
  expect(page.instance.scrollTop).toBe(0)
})
