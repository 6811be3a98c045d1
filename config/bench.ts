import { cpus } from 'node:os'
import path from 'node:path'
import { readEdition } from '../mock/read-edition'
import { fold } from '../src/domain/decide/fold'
import { indexProgramme } from '../src/domain/programme'
import { queryProgramme, searchTexts, type QueryContext } from '../src/domain/programme-query'
import type { Registration } from '../src/domain/registration'
import { SessionBook } from '../src/domain/session-state'
import { indexSpots } from '../src/features/venues/map/clusters'
import type { Spot } from '../src/features/venues/map/spots'
import { isWithin } from '../src/domain/geo'
import { regionAround } from '../src/platform/venue-map/mercator'
import { grown } from '../test/fakes/many'
import { manyVenues } from '../test/fakes/map'
import { aRegister, aSession, NOON } from '../test/fakes/session'
import { writePage } from './benchmark-page'

// `npm run bench`: what two designs of the domain are worth against the plain way, as ratios, since a time says more
// about the machine. Written to docs/benchmarks.md and asserted nowhere.

const ROUNDS = 5
const EDITION = '2025-taiyuan'
const root = path.resolve(__dirname, '..')

/** The median of a few runs, in milliseconds. */
function measure(work: () => void): number {
  work()
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

interface Comparison {
  what: string
  ours: string
  plain: string
  ratio: number
}

function comparison(what: string, unit: string, perRun: number, ours: number, plain: number): Comparison {
  const rate = (ms: number) => `${Math.round((perRun / ms) * 1000).toLocaleString('en')} ${unit}/s`
  return { what, ours: rate(ours), plain: rate(plain), ratio: plain / ours }
}

/** A keystroke asks every activity: against texts made once, or made anew. */
function typing(): Comparison {
  const index = indexProgramme(readEdition(path.join(root, 'mock/editions', EDITION)).programme)
  const context: QueryContext = { now: '2025-05-20T08:00:00+08:00', counts: new Map(), mine: new Map() }
  const words = ['机', '机器', '机器人', '太原 科技', '医院', '少年']
  const texts = searchTexts(index)
  const ours = measure(() => words.forEach((text) => queryProgramme(index, texts, { text }, context)))
  const plain = measure(() =>
    words.forEach((text) => queryProgramme(index, searchTexts(index), { text }, context)),
  )
  return comparison('search while typing, over the real edition', 'queries', words.length, ours, plain)
}

/** A keystroke over ten cities' activities: the lines of the programme made once a minute, or at every keystroke. */
function typingMany(): Comparison {
  const real = readEdition(path.join(root, 'mock/editions', EDITION)).programme
  const index = indexProgramme(grown(real, 10_000))
  const texts = searchTexts(index)
  const context: QueryContext = { now: '2025-05-20T08:00:00+08:00', counts: new Map(), mine: new Map() }
  const words = ['机', '机器', '机器人', 'jiqi', '社区 疫苗', '没有的词']
  const ours = measure(() => words.forEach((text) => queryProgramme(index, texts, { text }, context)))
  const plain = measure(() => words.forEach((text) => queryProgramme(index, texts, { text }, { ...context })))
  console.log(
    `a keystroke over 10,000 activities takes ${(ours / words.length).toFixed(1)} ms; 50 go unnoticed`,
  )
  return comparison('search while typing, over 10,000 activities', 'queries', words.length, ours, plain)
}

/** A rush on one session: one book for the whole batch, or the session loaded anew for every sign-up. */
function rush(): Comparison {
  const size = 2000
  const session = aSession({}, { capacity: size / 2, waitingCapacity: size })
  const commands = Array.from({ length: size }, (_, i) => aRegister(`r${i}`, 1))
  const ours = measure(() => fold(new SessionBook(session, []), commands, NOON))
  const plain = measure(() => {
    const rows: Registration[] = []
    for (const command of commands) rows.push(...fold(new SessionBook(session, rows), [command], NOON).saved)
  })
  return comparison(`${size} sign-ups for one session`, 'sign-ups', size, ours, plain)
}

/** A move of the map over 5,000 venues: clusters made once, or the venues in the window put into a grid each time. */
function moving(): Comparison {
  const spots = manyVenues(5000).map<Spot>(({ id, title, position: point }) => ({
    ...{ id, title, point, radiusMetres: 0, entries: [], hues: new Map() },
  }))
  const index = indexSpots(spots)
  const size = { width: 1280, height: 800 }
  const center = { datum: 'gcj02', lng: 112.55, lat: 37.87 } as const
  const moves = [9, 10, 11, 12, 13, 14].map((zoom) => ({ zoom, region: regionAround(center, zoom, size) }))
  const ours = measure(() => moves.forEach(({ zoom, region }) => index.visible(region, zoom)))
  const plain = measure(() =>
    moves.forEach(({ zoom, region }) => {
      const side = 360 / ((256 * 2 ** zoom) / 56)
      const grid = new Map<string, Spot[]>()
      for (const spot of spots.filter(({ point }) => isWithin(point, region))) {
        const key = `${Math.floor(spot.point.lng / side)} ${Math.floor(spot.point.lat / side)}`
        const cell = grid.get(key)
        if (cell) cell.push(spot)
        else grid.set(key, [spot])
      }
    }),
  )
  console.log(`a move of the map takes ${(ours / moves.length).toFixed(2)} ms; a frame has 16`)
  return comparison('a move of the map over 5,000 venues', 'moves', moves.length, ours, plain)
}

function page(rows: readonly Comparison[]): string {
  const table = rows.map(
    ({ what, ours, plain, ratio }) => `| ${what} | ${ours} | ${plain} | **${ratio.toFixed(1)}×** |`,
  )
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`: the median of five runs in one process. The ratio is the point; the rates belong to this',
    `machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}).`,
    '',
    '| what | here | the plain way | ratio |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
    '- Search: texts are folded to one form once per programme, the plain way folds them at every keystroke.',
    '- Search over 10,000: the lines of the programme are made once a minute, the plain way makes them at every keystroke.',
    '- Map: clusters are made once per filter, the plain way sorts the venues in the window into a grid at every move.',
    '- Rush: commands that arrive for a busy session are folded over one book; the plain way loads the session for each.',
    '  Memory only: what a database adds is measured when there is one.',
    '',
  ].join('\n')
}

const rows = [typing(), typingMany(), rush(), moving()]
for (const { what, ours, plain, ratio } of rows)
  console.log(`${what}: ${ours}, the plain way ${plain}, ${ratio.toFixed(1)} times`)
writePage(page(rows))
