import type { Catalogue } from '@/copy'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress } from '@/routes'

/** The list as it is filtered now, for whoever opens the link. */
export function shareList({ categoryId, text }: ProgrammeFilter, copy: Catalogue): SharePayload {
  const path = routes.activities({
    ...(categoryId !== undefined && { category: categoryId }),
    ...(text !== undefined && { q: text }),
  })
  return { title: copy.browse.list.shareTitle, path, web: webAddress(path) }
}

/** Neither host decodes what stands in an address; a broken one counts as absent. */
function decoded(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** The filter that a link carries. */
export function readFilter(params: { readonly category?: string; readonly q?: string }): ProgrammeFilter {
  return { categoryId: decoded(params.category), text: decoded(params.q) }
}
