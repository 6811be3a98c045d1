import { createServer } from 'node:net'
import { launchBrowser } from '../browser'

/** What Lighthouse found on one visit: scores from 0 to 1, times in milliseconds. */
export type Visit = Readonly<Record<Figure, number>>

export const scores = ['performance', 'accessibility', 'best-practices'] as const
export const audits = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const
export type Figure = (typeof scores)[number] | (typeof audits)[number]

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}

/** One visit to each address by Lighthouse's default phone, in a browser of its own. */
export async function visit(urls: readonly string[]): Promise<Visit[]> {
  const { default: lighthouse } = await import('lighthouse')
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  const visits: Visit[] = []
  try {
    for (const url of urls) {
      const found = await lighthouse(url, { port, onlyCategories: [...scores], logLevel: 'error' })
      if (!found || found.lhr.runtimeError) throw new Error(found?.lhr.runtimeError?.message ?? 'no result')
      const { categories, audits: results } = found.lhr
      visits.push(
        Object.fromEntries([
          ...scores.map((id) => [id, categories[id]?.score ?? Number.NaN]),
          ...audits.map((id) => [id, results[id]?.numericValue ?? Number.NaN]),
        ]) as Visit,
      )
    }
  } finally {
    await browser.close()
  }
  return visits
}
