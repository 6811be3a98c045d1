import { pauseMs } from '@/data/pause'

test('each pause is twice the one before, up to a limit', () => {
  expect([2, 3, 4, 5, 12].map((n) => pauseMs(n, 0, 1))).toEqual([400, 800, 1600, 3200, 8000])
})

test('half of it is chance', () => {
  expect(pauseMs(3, 0, 0)).toBe(400)
  expect(pauseMs(3, 0, 0.5)).toBe(600)
})

test('it is never shorter than the server asked for', () => {
  expect(pauseMs(2, 3000, 0)).toBeGreaterThanOrEqual(3000)
})
