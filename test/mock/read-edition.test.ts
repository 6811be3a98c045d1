import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { EditionError } from '../../mock/edition-error'
import { readEdition } from '../../mock/read-edition'
import { TINY } from './edition-folders'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'))
  folder = join(root, '2031-yunling')
  cpSync(TINY, folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

test('another city and year is read without any code of its own', () => {
  const { programme, demo } = readEdition(folder)
  expect(programme.edition.city).toBe('云岭')
  expect(programme.edition.demoClock).toBeUndefined()
  expect([programme.activities, programme.venues, programme.sessions].map((list) => list.length)).toEqual([
    4, 3, 8,
  ])
  expect(Object.keys(demo)).toEqual(['clinic-0912-0900', 'telescope-0913-1000'])
})

test('what the files leave out because it follows is put in', () => {
  const { activities, districts, edition, sessions, venues } = readEdition(folder).programme
  expect(activities[2]).toMatchObject({
    title: '观星夜',
    source: 'notice',
    quote: { section: '三2', text: '举办观星夜、望远镜工坊。' },
    period: { from: '2031-09-13', to: '2031-09-14' },
    place: '云岭天文台',
    hosts: ['云岭天文台'],
  })
  expect(activities[2]).not.toHaveProperty('item')
  expect(venues.map(({ position }) => position.lng)).toEqual([
    104.21,
    districts[1]?.center.lng,
    edition.center.lng,
  ])
  expect(sessions.slice(1, 4)).toMatchObject([
    { status: 'scheduled', provisional: true },
    { status: 'scheduled', provisional: false },
    { status: 'cancelled', provisional: true },
  ])
  expect(sessions.slice(5).map(({ ages }) => ages)).toEqual([
    undefined,
    { min: 8, max: 10 },
    { min: 8, max: 14 },
  ])
})

test('each file that is missing or is not JSON is named', () => {
  rmSync(join(folder, 'topics.json'))
  writeFileSync(join(folder, 'venues.json'), '{ "venues": [ }')
  const read = () => readEdition(folder)
  expect(read).toThrow(EditionError)
  expect(read).toThrow(
    /^topics\.json: is missing; an edition needs it even if its list is empty\nvenues\.json: is not JSON: .+$/,
  )
})

const TSX = join(__dirname, '../../node_modules/.bin/tsx')
const CHECK = join(__dirname, '../../config/check-editions.ts')
const runCheck = (): string => execFileSync(TSX, [CHECK, root], { encoding: 'utf8', stdio: 'pipe' })

test('the command prints a line an edition', () => {
  expect(runCheck()).toMatch(/^2031-yunling: 4 activities, 8 sessions, 3 venues, \d\.\d KB\n$/)
})

test('the command fails with the list of problems', () => {
  writeFileSync(join(folder, 'venues.json'), '{ "venues": [] }')
  cpSync(TINY, join(root, 'other'), { recursive: true })
  let failure: unknown
  try {
    runCheck()
  } catch (error) {
    failure = error
  }
  expect(failure).toMatchObject({
    status: 1,
    stderr: [
      '2031-yunling:',
      ...[
        'clinic-west',
        'clinic-west',
        'clinic-west',
        'city',
        'observatory',
        'observatory',
        'observatory',
        'observatory',
      ].map(
        (venue, i) =>
          `  sessions.json: sessions[${i}].venueId names "${venue}", which venues.json does not have`,
      ),
      'other:',
      '  edition.json: id is "2031-yunling"; it must be the folder\'s name, "other"',
      '',
    ].join('\n'),
  })
})
