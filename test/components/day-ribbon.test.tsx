import { act } from 'react'
import { DayRibbon, type RibbonDay } from '@/components/day-ribbon'
import { mountComponent } from '../setup/mount'

const day = (date: number, count: number): RibbonDay => ({
  day: `2031-04-${String(date).padStart(2, '0')}`,
  count,
  isWeekend: date % 7 === 5,
  label: String(date),
  spoken: `4月${date}日，${count} 场`,
})

const bars = () => [...document.querySelectorAll<HTMLElement>('.day')]
const heightOf = (bar: HTMLElement | undefined) =>
  parseInt(bar?.querySelector<HTMLElement>('.bar')?.style.height ?? '', 10)

test('a bar a day: the busiest is the tallest, a quiet one is a line', async () => {
  await mountComponent(
    <DayRibbon label="每天" days={[day(1, 0), day(2, 3), day(3, 9)]} onChoose={() => undefined} />,
  )
  expect(bars().map((bar) => bar.getAttribute('aria-label'))).toEqual([
    '4月1日，0 场',
    '4月2日，3 场',
    '4月3日，9 场',
  ])
  const [none, some, most] = bars().map(heightOf)
  expect(none).toBeLessThan(some!)
  expect(some).toBeLessThan(most!)
})

test('the chosen day says so, and a tap names its day', async () => {
  const onChoose = jest.fn()
  await mountComponent(
    <DayRibbon label="每天" days={[day(1, 2), day(2, 3)]} chosen="2031-04-02" onChoose={onChoose} />,
  )
  expect(bars().map((bar) => bar.getAttribute('aria-pressed'))).toEqual(['false', 'true'])
  act(() => bars()[0]!.click())
  expect(onChoose).toHaveBeenCalledWith('2031-04-01')
})

test('two months of days, and a week without any, are drawn', async () => {
  const days = Array.from({ length: 60 }, (_, i) => ({ ...day(1, 0), day: `day-${i}`, label: String(i) }))
  await mountComponent(<DayRibbon label="每天" days={days} onChoose={() => undefined} />)
  expect(bars()).toHaveLength(60)
  expect(
    bars()
      .map(heightOf)
      .every((height) => height === 2),
  ).toBe(true)
})
