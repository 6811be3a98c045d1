import { writePart } from './benchmark-page'
import { buildHello } from './lighthouse/hello'
import { visit, type Visit } from './lighthouse/measure'
import { table } from './lighthouse/table'
import { build } from './run/build'
import { serve } from './serve'

// `npm run bench:lighthouse`: the home page's first visit beside that of a bare Taro page, written to docs/benchmarks.md.
// `-- --no-build` measures what was built before. Run it on a quiet machine.

const ROUNDS = 5

async function main(): Promise<void> {
  const isBuilt = process.argv.includes('--no-build') || (await build(['h5']))
  if (!isBuilt) throw new Error('Not built')
  const sites = [await serve(0), await serve(0, await buildHello())]
  const home: Visit[] = []
  const hello: Visit[] = []
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [ours, bare] = await visit(sites.map(({ url }) => `${url}/`))
      if (!ours || !bare) throw new Error('A visit is missing')
      home.push(ours)
      hello.push(bare)
      console.log(`round ${round}: ${ours.performance.toFixed(2)} and ${bare.performance.toFixed(2)}`)
    }
  } finally {
    for (const site of sites) await site.close()
  }
  const text = table(home, hello)
  writePart('npm run bench:lighthouse', text)
  console.log(text)
}

void main()
