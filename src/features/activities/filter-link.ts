import type { Catalogue } from '@/copy'
import type { Programme } from '@/domain/programme'
import type { ProgrammeFilter } from '@/domain/programme-filter'
import type { SharePayload } from '@/platform/share'
import { routes, webAddress } from '@/routes'
import { HOME_PICTURE } from '@/styles/pictures'

/** The list as it is filtered now, for whoever opens the link: what is in it, and when that is. */
export function shareList(
  { categoryId, text }: ProgrammeFilter,
  programme: Programme | undefined,
  { browse, common }: Catalogue,
): SharePayload {
  const path = routes.activities({
    ...(categoryId !== undefined && { category: categoryId }),
    ...(text !== undefined && { q: text }),
  })
  const category = programme?.categories.find(({ id }) => id === categoryId)?.title
  const what = [...(category ? [category] : []), ...(text ? [text] : [])]
  const parts = [
    what.length > 0 ? browse.list.shareSome(common.inline(what)) : browse.list.shareTitle,
    ...(programme ? [programme.edition.period.text] : []),
  ]
  return {
    title: common.inline(parts),
    path,
    web: webAddress(path),
    // Those of the categories are in a package that this page may come without.
    image: { wide: HOME_PICTURE, square: HOME_PICTURE },
  }
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
