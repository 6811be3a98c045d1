import { distanceInMetres } from '@/domain/geo'
import { toGcj02 } from '@/platform/datum'

it('moves a position in Taiyuan by some hundred metres, longitude first', () => {
  const moved = toGcj02(112.5489, 37.8706)
  expect(moved.datum).toBe('gcj02')
  const metres = distanceInMetres({ datum: 'gcj02', lng: 112.5489, lat: 37.8706 }, moved)
  expect(metres).toBeGreaterThan(300)
  expect(metres).toBeLessThan(900)
})

it('leaves a position abroad where it is', () => {
  expect(toGcj02(2.3522, 48.8566)).toEqual({ datum: 'gcj02', lng: 2.3522, lat: 48.8566 })
})
