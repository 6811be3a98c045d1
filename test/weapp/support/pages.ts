import { subpages } from '@/routes'
import { WxStorage, type LaunchOptions, type MiniApp, type PageHandle } from '../runner'
import { PackageFiles } from '../runner/package-files'
import { dist, start } from './app'
import { sessions, signUp } from './steps'

/** Every page that app.json declares. */
export const pagePaths: readonly string[] = new PackageFiles(dist).pages()

/** What a page is opened with where its path alone says too little. */
const queries: Readonly<Record<string, Record<string, string>>> = {
  [subpages.activity.path]: { id: 'community-clinic' },
  [subpages.poster.path]: { id: 'community-clinic' },
  [subpages.signUp.path]: { session: sessions.children },
}

/** A storage in which somebody has a ticket, and the ticket's id. */
async function storageWithTicket(storage = new WxStorage()): Promise<{ storage: WxStorage; id: string }> {
  const ticket = await signUp(await start({ storage }), ['外婆', '外公'])
  return { storage, id: String(ticket.instance.query.id) }
}

/** Starts the app right at a page, on the phone of somebody who has signed up before. */
export async function openCold(
  route: string,
  options: LaunchOptions = {},
): Promise<{ app: MiniApp; page: PageHandle }> {
  const { storage, id } = await storageWithTicket(options.storage)
  const app = await start({ ...options, storage })
  const page = await app.open(route, route === subpages.ticket.path ? { id } : queries[route])
  return { app, page }
}
