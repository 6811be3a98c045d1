import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ReadPublished } from '../published'
import { ownActivityPages } from './activity-pages'
import type { OwnPage } from './add-site'
import { readSite, type SiteFiles } from './files'

export interface Site {
  readonly files: SiteFiles
  readonly ownPage: OwnPage
}

/** The built page in a folder with the activities' own pages; undefined where the folder is not there. */
export function openSite(
  { siteFolder, site }: { readonly siteFolder: string; readonly site: string },
  published: ReadPublished,
): Site | undefined {
  const folder = path.resolve(siteFolder)
  if (!existsSync(folder)) return undefined
  const files = readSite(folder)
  const template = files.byAddress.get('/app.html')?.plain.toString() ?? ''
  return { files, ownPage: ownActivityPages(published, template, site) }
}
