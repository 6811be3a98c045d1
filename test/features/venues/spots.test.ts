import type { Entry } from '@/domain/programme-query'
import { distanceInMetres } from '@/domain/geo'
import { indexProgramme } from '@/domain/programme'
import { queryProgramme, searchTexts } from '@/domain/programme-query'
import { placeEntries } from '@/features/venues/map/spots'
import { makeBackend } from '../../fakes/stores'
import { anActivity, anIndex, at, corner, far, hill } from '../../fakes/programme'

const NOW = '2025-05-20T08:00:00+08:00'

async function theEdition() {
  const index = indexProgramme(await makeBackend().store.programme())
  const context = { now: NOW, counts: new Map(), mine: new Map() }
  const entries = queryProgramme(index, searchTexts(index), {}, context)
  return { index, entries, placed: placeEntries(index, entries) }
}

it('draws one area a district, with all that is only known to be in it', async () => {
  const { placed, entries } = await theEdition()
  const inYingze = entries.filter(
    ({ venue }) => venue?.districtId === 'yingze' && venue.precision === 'district',
  )
  const yingze = placed.spots.filter(({ title }) => title === '迎泽区')
  expect(inYingze.length).toBeGreaterThan(1)
  expect(yingze).toHaveLength(1)
  expect(yingze[0]?.entries).toEqual(inYingze)
  expect(yingze[0]?.radiusMetres).toBeGreaterThan(0)
})

it('circles of districts do not lie on each other', async () => {
  const { index, placed } = await theEdition()
  const areas = placed.spots.filter(({ id }) => id.startsWith('district:'))
  expect(areas.length).toBeGreaterThan(5)
  for (const a of areas)
    for (const b of areas)
      if (a !== b)
        expect(a.radiusMetres + b.radiusMetres).toBeLessThanOrEqual(distanceInMetres(a.point, b.point))
  expect(index.programme.districts.length).toBeGreaterThan(5)
})

it('what is known to the city only is nowhere on the map, and nothing is lost', async () => {
  const { placed, entries } = await theEdition()
  expect(placed.elsewhere.every(({ venue }) => venue === undefined || venue.precision === 'city')).toBe(true)
  expect(placed.elsewhere.some(({ session }) => session !== undefined)).toBe(true)
  const drawn = placed.spots.reduce((sum, spot) => sum + spot.entries.length, 0)
  expect(drawn + placed.elsewhere.length).toBe(entries.length)
})

it('an exact place has no radius, an approximate one has, and each counts its categories', () => {
  const street = { ...far, precision: 'approximate' as const }
  const activity = anActivity({ id: 'kites' })
  const session = at('s', '09:00', '10:00')
  const index = anIndex({ sessions: [session], venues: [hill, corner, street] })
  const entry = (venue: typeof hill): Entry => ({ activity, session, venue })
  const { spots } = placeEntries(index, [entry(hill), entry(street), entry(hill)])
  expect(spots.map(({ id, radiusMetres, hues }) => [id, radiusMetres > 0, hues.get('study')])).toEqual([
    ['hill', false, 2],
    ['far', true, 1],
  ])
})
