import { cpus } from 'node:os'
import { audits, scores, type Figure, type Visit } from './measure'

const NAMES: Readonly<Record<Figure, string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  'first-contentful-paint': 'first contentful paint',
  'largest-contentful-paint': 'largest contentful paint',
  'total-blocking-time': 'total blocking time',
  'cumulative-layout-shift': 'layout shift',
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const isTime = (figure: Figure) =>
  !scores.some((one) => one === figure) && figure !== 'cumulative-layout-shift'

const shown = (figure: Figure, value: number) =>
  isTime(figure) ? `${Math.round(value)} ms` : value.toFixed(figure === 'cumulative-layout-shift' ? 3 : 2)

/** Both pages side by side: of each figure the median, and the lowest and highest. */
export function table(home: readonly Visit[], hello: readonly Visit[]): string {
  const cell = (figure: Figure, visits: readonly Visit[]) => {
    const values = visits.map((one) => one[figure])
    const range = [Math.min(...values), Math.max(...values)].map((value) => shown(figure, value)).join('–')
    return `**${shown(figure, median(values))}** (${range})`
  }
  const rows = [...scores, ...audits].map(
    (figure) => `| ${NAMES[figure]} | ${cell(figure, home)} | ${cell(figure, hello)} |`,
  )
  return [
    '## First visit, on a phone',
    '',
    `Written by \`npm run bench:lighthouse\`: Lighthouse 12, its default phone (simulated 4G, CPU four times slower), first`,
    `visit, compressed files from this machine (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node`,
    `${process.versions.node}). Medians of ${home.length} visits to each page in turn, with the range. The page beside ours is`,
    'a bare Taro 4.2.1 page with React that says hello (test/fixtures/hello-taro).',
    '',
    '| | our home page | a bare page |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}
