import { cpus } from 'node:os'
import { writePart } from './benchmark-page'
import { compareServers, compareStores, type Compared } from '../test/load/compare'
import { failover } from '../test/load/failover'
import { growth } from '../test/load/growth'
import { hot } from '../test/load/hot'
import { killOnPglite, killOnPostgres, type Killed } from '../test/load/kill'
import { programme } from '../test/load/programme'
import { soak } from '../test/load/soak'
import type { Measured } from '../test/load/support/measure'

// `npm run bench:cloud`: what the server does under load and when something dies, about ten minutes on two cores. Clients,
// servers and the database share the machine, so that only what was measured in the same run can be compared.
// `npm run bench:cloud -- a g` measures only those parts, prints them, and writes nothing.

const int = (n: number) => Math.round(n).toLocaleString('en')
const ms = (n: number) => `${n < 10 ? n.toFixed(1) : int(n)} ms`
const per = ({ rate, p50, p99 }: Measured) => `${int(rate)}/s, ${ms(p50)}, ${ms(p99)}`
const times = (a: Measured, b: Measured) => `**${(a.rate / b.rate).toFixed(1)}×**`

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`

function comparison(what: string, { ours, 'for-update': forUpdate, single }: Compared): string {
  return row(what, per(ours), per(forUpdate), times(ours, forUpdate), per(single), times(ours, single))
}

const died = (where: string, k: Killed) =>
  `- ${where}: ${int(k.acknowledged)} acknowledged when it was killed, ${k.lost} lost, ${k.oversold} oversold, ${k.double} double, ${k.drift} counters wrong.`

const parts: Readonly<Record<string, () => Promise<string>>> = {
  async a() {
    const storm = { people: 5000, places: 500, connections: 128 }
    const with_ = await hot(storm, 'ours')
    const without = await hot({ ...storm, people: 2000 }, 'unguarded')
    return [
      '### (a) 5,000 people for 500 places',
      '',
      `Two server processes, everybody taps twice: ${int(with_.confirmed)} confirmed, ${int(with_.waiting)} wait, ${with_.oversold} oversold,`,
      `${with_.lost} lost, ${with_.double} double, ${int(with_.driven.rate)} answers a second. With the guard off, 2,000 people for 500 places:`,
      `${int(without.oversold)} oversold.`,
    ].join('\n')
  },
  async b() {
    const one = { signUps: 5000, sessions: 1, rounds: 5 }
    const many = { signUps: 5000, sessions: 200, rounds: 5 }
    return [
      '### (b) and (c) Against a row lock for each request, and against one statement',
      '',
      'A second, median, 99th percentile. The rows are the same, and so is what is written; ours also decides.',
      '',
      row('', 'ours', '`SELECT … FOR UPDATE`', 'ratio', 'one statement', 'ratio'),
      row('---', '---', '---', '---', '---', '---'),
      comparison('one session, at the store', await compareStores({ ...one, clients: 256 })),
      comparison('one session, HTTP, 2 processes', await compareServers({ ...one, clients: 128 })),
      comparison('200 sessions, at the store', await compareStores({ ...many, clients: 64 })),
      comparison('200 sessions, HTTP, 2 processes', await compareServers({ ...many, clients: 128 })),
    ].join('\n')
  },
  async d() {
    const { unchanged, whole, bare, bytes, isUnchanged } = await programme(8000, 3)
    return [
      '### (d) The programme',
      '',
      `With an ETag ${per(unchanged)}${isUnchanged ? '' : ' (it was sent whole: no ETag)'}; whole ${per(whole)} (${int(bytes)} bytes); a bare Fastify route`,
      `${per(bare)}: ${times(unchanged, bare)} and ${times(whole, bare)}.`,
    ].join('\n')
  },
  async e() {
    const stored = [1000, 100_000, 1_000_000]
    const lines: string[] = []
    for (const sessions of [10, 100, 1000]) {
      const sizes = sessions === 1000 ? stored : stored.slice(0, 2)
      const rates = await growth({ stored: sizes, sessions, signUps: 4000, rounds: 3, clients: 64 })
      const base = rates[0]?.rate ?? 1
      const cells = stored.map((_, i) => {
        const rate = rates[i]?.rate
        return rate === undefined ? '' : `${int(rate)}/s (${Math.round((rate / base) * 100)} %)`
      })
      lines.push(row(int(sessions), ...cells))
    }
    return [
      '### (e) As it grows',
      '',
      'Sign-ups at the store with so many registrations stored.',
      '',
      row('sessions', ...stored.map(int)),
      row('---', '---', '---', '---'),
      ...lines,
    ].join('\n')
  },
  async f() {
    const storm = { people: 4000, places: 500, connections: 64, killAfter: 1500 }
    return [
      '### (f) The server is killed',
      '',
      died('PostgreSQL', await killOnPostgres(storm)),
      died('PGlite', await killOnPglite(storm)),
    ].join('\n')
  },
  async g() {
    const f = await failover({ people: 8000, places: 500, connections: 64, killAfter: 2000 })
    return [
      '### (g) The primary is killed',
      '',
      `A synchronous standby is promoted: ${int(f.acknowledged)} acknowledged, ${f.lost} lost, ${f.oversold} oversold, ${f.double} double; nobody heard`,
      `anything for ${int(f.outageMs)} ms, and clients tried again ${int(f.retries)} times with the same id. Promotion was asked for at once;`,
      'whoever watches the primary in earnest adds the time until they notice.',
    ].join('\n')
  },
  async h() {
    const s = await soak({ perPart: 3000, parts: 8 })
    return [
      "### (h) An hour's traffic compressed",
      '',
      `${int(s.requests)} requests in ${s.seconds} s, ${s.refused} refused, ${s.standing.oversold} oversold. Heap after each eighth, in MB:`,
      `${s.heapMb.join(', ')}; resident: ${s.rssMb.join(', ')}.`,
    ].join('\n')
  },
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const from = Date.now()
  const texts: string[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const text = await measure()
    console.log(`\n${text}`)
    texts.push(text)
  }
  console.log(`\n${Math.round((Date.now() - from) / 1000)} s`)
  if (asked.length > 0) return
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}, PostgreSQL 18 with fsync`
  writePart(
    'bench:cloud',
    [
      '## The cloud',
      '',
      `Written by \`npm run bench:cloud\`; \`npm run bench:cloud -- a\` measures (a) alone. ${machine}. Clients, servers and the`,
      'database share the machine: the ratios are the point.',
      '',
      texts.join('\n\n'),
    ].join('\n'),
  )
}

void main()
