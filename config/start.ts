import { build } from './run/build'
import { serve } from './serve'

// `npm start` builds the H5 page and serves it; `npm start -- --no-build` serves what was built before.

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build') && !(await build(['h5']))) {
    process.exitCode = 1
    return
  }
  const { url } = await serve(Number(process.env.PORT ?? 8080))
  console.log(`科技周: ${url}`)
}

void main()
