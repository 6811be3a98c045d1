import { useMemo } from 'react'
import { indexProgramme, type Programme } from '@/domain/programme'
import { surveyProgramme } from '@/domain/programme-facets'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import { searchTexts } from '@/domain/search-text'
import { addMinutes, atHour, type Instant } from '@/domain/time'
import { Timeline } from '@/features/activities/timeline'
import { goTo } from '@/platform/navigate'
import { isWide } from '@/platform/wide-window'
import { routes } from '@/routes'
import { useFilter, useSettings } from '@/state/stores'
import { useBrowsing } from '@/state/use-browsing'
import { useQueryContext } from '@/state/use-query-context'
import { control, hasControl, openPage, tap, text } from '../../fakes/hand'
import { makeBackend, makeStores, type Backend } from '../../fakes/stores'
import { living, me, signedUp } from '../registration/household'

jest.mock('@/platform/navigate')
jest.mock('@/platform/wide-window', () => ({
  isWide: jest.fn(() => false),
  onWideChange: () => () => undefined,
}))

interface Opened {
  readonly programme?: Programme
  readonly backend?: Backend
  readonly filter?: ProgrammeFilter
  readonly now?: Instant
  readonly isElder?: boolean
}

/** The timeline over the app's own stores, as the activities page puts it there. */
async function open({ programme, backend: given, filter = {}, now, isElder }: Opened = {}) {
  const backend = given ?? makeBackend(undefined, now)
  const shown = programme ?? (await backend.store.programme())
  const stores = makeStores({ backend })
  stores.filter.getState().start(filter)
  if (isElder) stores.settings.getState().change({ isElder: true })
  const index = indexProgramme(shown)
  const loaded = { index, texts: searchTexts(index) }
  function Page() {
    useBrowsing()
    const context = useQueryContext()
    const { filter: current, change } = useFilter((state) => state)
    const elder = useSettings((settings) => settings.isElder)
    const { entries, facets } = useMemo(
      () => surveyProgramme(loaded.index, loaded.texts, current, context),
      [current, context],
    )
    return (
      <Timeline
        programme={loaded}
        entries={entries}
        facets={facets}
        filter={current}
        onFilter={change}
        isElder={elder}
      />
    )
  }
  await openPage(Page, routes.activities(), stores)
  return stores
}

const heading = () => document.querySelector('.day[role=heading]')?.textContent
const blocks = () =>
  [...document.querySelectorAll('.block')].map((block) => block.getAttribute('aria-label') ?? '')
const tabbed = () =>
  [...document.querySelectorAll('.grid [role=button]')].map((block) => block.getAttribute('aria-label') ?? '')

/** So many sessions on 24 May, each ten minutes after the one before and an hour and a half long. */
async function crowd(count: number): Promise<Programme> {
  const programme = await makeBackend().store.programme()
  const [first] = programme.sessions.filter(({ admission }) => admission.kind === 'sign-up')
  if (!first) throw new Error('the edition has nothing to sign up for')
  const sessions = Array.from({ length: count }, (_, i) => {
    const startsAt = addMinutes(atHour('2025-05-24', 9), 10 * i)
    return { ...first, id: `crowd-${i}`, startsAt, endsAt: addMinutes(startsAt, 90) }
  })
  return { ...programme, sessions }
}

describe('which day', () => {
  test('without a filter the first day with sessions from today on', async () => {
    await open({ now: '2025-06-02T08:00:00+08:00' })
    expect(heading()).toBe('6月3日 周二')
  })

  test('after the edition its last day', async () => {
    await open({ now: '2025-07-01T08:00:00+08:00' })
    expect(heading()).toBe('6月8日 周日')
  })

  test('a bar of the strip is the day filter; the same bar again takes it away and the day stays', async () => {
    const { filter } = await open()
    await tap('5月24日 周六，13 场')
    expect(filter.getState().filter).toEqual({ days: { from: '2025-05-24', to: '2025-05-24' } })
    expect(heading()).toBe('5月24日 周六')
    expect(control('5月24日 周六，13 场').getAttribute('aria-pressed')).toBe('true')
    await tap('5月24日 周六，13 场')
    expect(filter.getState().filter.days).toBeUndefined()
    expect(heading()).toBe('5月24日 周六')
  })

  test('the next day and the one before skip days without sessions and leave the filter alone', async () => {
    const { filter } = await open({ now: '2025-06-01T08:00:00+08:00' })
    await tap('后一天，6月3日 周二')
    expect(heading()).toBe('6月3日 周二')
    await tap('前一天，6月1日 周日')
    expect(heading()).toBe('6月1日 周日')
    expect(filter.getState().filter.days).toBeUndefined()
  })

  test('where one day is chosen, the next one is chosen instead', async () => {
    const { filter } = await open({ filter: { days: { from: '2025-06-01', to: '2025-06-01' } } })
    await tap('后一天，6月3日 周二')
    expect(filter.getState().filter.days).toEqual({ from: '2025-06-03', to: '2025-06-03' })
    expect(heading()).toBe('6月3日 周二')
  })

  test('within a weekend one goes from day to day and the weekend stays chosen', async () => {
    const days = { from: '2025-05-24', to: '2025-05-25' }
    const { filter } = await open({ filter: { days } })
    expect(heading()).toBe('5月24日 周六')
    await tap('后一天，5月25日 周日')
    expect(heading()).toBe('5月25日 周日')
    expect(filter.getState().filter.days).toEqual(days)
  })

  test('at the end of the week there is no further day, and the button says so', async () => {
    await open({ filter: { days: { from: '2025-06-08', to: '2025-06-08' } } })
    expect(control('后一天没有场次了').getAttribute('aria-disabled')).toBe('true')
  })

  test('a day without sessions says so and leads to the next that has some', async () => {
    await open({ filter: { days: { from: '2025-06-02', to: '2025-06-02' } } })
    expect(text()).toContain('6月2日 周一没有场次')
    await tap('看6月3日 周二（1 场）')
    expect(heading()).toBe('6月3日 周二')
    expect(blocks()).toHaveLength(1)
  })

  test('where the filter leaves no times at all, it can be dropped', async () => {
    const { filter } = await open({ filter: { text: '科学家精神网络宣传', audience: 'youth' } })
    expect(hasControl('后一天，')).toBe(false)
    await tap('不限条件')
    expect(filter.getState().filter.text).toBeUndefined()
    expect(blocks().length).toBeGreaterThan(0)
  })
})

describe('a day', () => {
  const saturday = { filter: { days: { from: '2025-05-24', to: '2025-05-24' } } }

  test('each block says what, when, where and whether one can still come, and opens its session', async () => {
    await open(saturday)
    const name = '社区义诊，09:00–10:00 示例，卫生服务站（迎泽区），余 42 位，卫生健康'
    expect(blocks()).toContain(name)
    await tap(name)
    expect(goTo).toHaveBeenCalledWith(routes.activity('community-clinic', 'community-clinic-0524-0900'))
  })

  test('what goes on all day stands above the hours', async () => {
    await open(saturday)
    const cells = [...document.querySelectorAll('.cell')].map((cell) => cell.getAttribute('aria-label'))
    expect(cells).toContainEqual(expect.stringContaining('09:00–17:00 示例'))
    expect(blocks().some((label) => label.includes('09:00–17:00'))).toBe(false)
  })

  test('hours are headings, and hours in which nothing begins or goes on are one line', async () => {
    await open({ filter: { days: { from: '2025-05-25', to: '2025-05-25' } } })
    const headings = [...document.querySelectorAll('.hour[role=heading]')].map((hour) => hour.textContent)
    expect(headings).toEqual(['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'])
    expect(text()).toContain('12:00–14:00 没有场次')
  })

  test('now is a line, on the day itself and in its hours only', async () => {
    await open({ now: '2025-05-24T09:42:00+08:00' })
    expect(document.querySelectorAll('.now')).toHaveLength(1)
    await tap('后一天')
    expect(document.querySelectorAll('.now')).toHaveLength(0)
  })

  test('what is mine stands out', async () => {
    const backend = await living(makeBackend(), me)
    await signedUp(backend, 1, 'community-clinic-0524-0900', [me])
    await open({ ...saturday, backend })
    const [mine, ...others] = document.querySelectorAll('.mine')
    expect(mine?.getAttribute('aria-label')).toContain('已报名 · 1 人')
    expect(others).toEqual([])
  })
})

describe('thirty sessions that overlap', () => {
  const saturday = { filter: { days: { from: '2025-05-24', to: '2025-05-24' } } }

  test('can all be reached: as a block, or in the list that stands at their hour', async () => {
    await open({ ...saturday, programme: await crowd(30) })
    const shown = blocks().length
    const cells = tabbed().filter((label) => label.includes('另有'))
    let listed = 0
    for (const cell of cells) {
      await tap(cell)
      listed += document.querySelectorAll('[role=dialog] .block').length
      await tap('关闭')
    }
    expect(shown).toBeGreaterThan(5)
    expect(shown + listed).toBe(30)
  })

  test('a list says the hours of each, and a tap opens it', async () => {
    await open({ ...saturday, programme: await crowd(4) })
    await tap('09:20–11:00 · 另有 2 场')
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('09:20–10:50')
    await tap('09:30–11:00')
    expect(goTo).toHaveBeenLastCalledWith(expect.stringContaining('crowd-3'))
  })

  test('are tabbed through in order of time', async () => {
    await open({ ...saturday, programme: await crowd(30) })
    const starts = tabbed().map((label) => /\d\d:\d\d/.exec(label)?.[0])
    expect(starts).toEqual([...starts].sort())
  })

  test('stand in three columns where the window is wide', async () => {
    jest.mocked(isWide).mockReturnValueOnce(true)
    await open({ ...saturday, programme: await crowd(3) })
    expect(blocks()).toHaveLength(3)
    expect(tabbed()).toEqual(blocks())
  })

  test('are a list under their hours in 长辈版, two an hour', async () => {
    await open({ ...saturday, programme: await crowd(30), isElder: true })
    expect(document.querySelectorAll('.grid')).toHaveLength(0)
    expect(text()).toContain('上午9点')
    const before = blocks().length
    await tap('另有 4 场')
    expect(blocks()).toHaveLength(before + 4)
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('下午1点 · 另有 4 场')
  })
})
