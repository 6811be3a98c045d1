import type { Report } from '../edition-error'
import type { EditionFile, EditionFiles } from '../edition-files'

/** Every id once a file, so that a reference means one thing. */
export function checkIds(files: Partial<EditionFiles>, report: Report): void {
  const once = (file: EditionFile, key: string, ids: readonly string[] = []): void => {
    ids.forEach((id, i) => {
      const first = ids.indexOf(id)
      if (first < i)
        report(file, `${file}[${i}].${key}`, `repeats "${id}" of ${file}[${first}]; give it another`)
    })
  }
  const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id)

  once('categories', 'id', idsOf(files.categories?.categories))
  once('topics', 'id', idsOf(files.topics?.topics))
  once('districts', 'id', idsOf(files.districts?.districts))
  once('venues', 'id', idsOf(files.venues?.venues))
  once('activities', 'id', idsOf(files.activities?.activities))
  once('sessions', 'id', idsOf(files.sessions?.sessions))
  once(
    'items',
    'quote.section',
    files.items?.items.map(({ quote }) => quote.section),
  )
}
