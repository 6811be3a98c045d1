import type { EditionFiles } from '../../../mock/edition-files'

/** The edition that this build is for, from the package that also brings the backend inside the app. */
export async function loadEdition(): Promise<EditionFiles> {
  const { bundledFiles } = await import(
    /* webpackChunkName: "subpages/demo/backend" */ '../../../mock/bundled'
  )
  return bundledFiles
}
