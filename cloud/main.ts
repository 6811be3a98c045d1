import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createApp } from './app'
import { EnvError, readSettings, type Settings } from './env'
import { listen } from './listen'
import type { Database } from './store/database'
import { openPostgres } from './store/postgres'

async function openDatabase(wanted: Settings['database']): Promise<Database> {
  if (wanted.kind === 'postgres') return openPostgres(wanted.url)
  const folder = path.resolve(wanted.folder)
  console.warn(
    `Keeps its data in ${folder} (PGlite): it survives a killed process, NOT a power cut. For a real edition set DATABASE_URL.`,
  )
  mkdirSync(folder, { recursive: true })
  // Not part of what a container runs.
  const { openPglite } = await import('./store/pglite')
  return openPglite(folder)
}

/** Ends when what was accepted is done. Whoever asks a second time does not want to wait for that. */
function onSignal(close: () => Promise<void>): void {
  let isClosing = false
  const end = (): void => {
    if (isClosing) process.exit(1)
    isClosing = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end).on('SIGINT', end)
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings.database)
  const app = await createApp({ settings, database })
  const port = await listen(app.server, settings)
  onSignal(async () => {
    await app.close()
    await database.close()
  })
  const host = settings.host === '127.0.0.1' || settings.host === '0.0.0.0' ? 'localhost' : settings.host
  console.log(`科技周: ${settings.site || `http://${host}:${port}`}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
})
