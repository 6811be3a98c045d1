import type { Report } from '../edition-error'
import type { EditionFile, EditionFiles } from '../edition-files'

/** Everything that is named exists. A file that could not be read is not held against those that name it. */
export function checkReferences(files: Partial<EditionFiles>, report: Report): void {
  const known: { readonly [F in EditionFile]?: ReadonlySet<string> | undefined } = {
    categories: idSet(files.categories?.categories),
    topics: idSet(files.topics?.topics),
    districts: idSet(files.districts?.districts),
    venues: idSet(files.venues?.venues),
    activities: idSet(files.activities?.activities),
    sessions: idSet(files.sessions?.sessions),
    items: files.items && new Set(files.items.items.map(({ quote }) => quote.section)),
  }
  const refer = (from: EditionFile, path: string, name: string | undefined, to: EditionFile): void => {
    const names = known[to]
    if (name !== undefined && names && !names.has(name))
      report(from, path, `names "${name}", which ${to}.json does not have`)
  }

  refer('edition', 'forFamilies', files.edition?.forFamilies, 'activities')
  files.venues?.venues.forEach(({ districtId }, i) =>
    refer('venues', `venues[${i}].districtId`, districtId, 'districts'),
  )
  files.activities?.activities.forEach(({ item, categoryId, topicIds, cover }, i) => {
    refer('activities', `activities[${i}].item`, item, 'items')
    refer('activities', `activities[${i}].categoryId`, categoryId, 'categories')
    topicIds.forEach((topic, k) => refer('activities', `activities[${i}].topicIds[${k}]`, topic, 'topics'))
    refer('activities', `activities[${i}].cover.category`, cover.category, 'categories')
  })
  files.sessions?.sessions.forEach(({ activityId, venueId }, i) => {
    refer('sessions', `sessions[${i}].activityId`, activityId, 'activities')
    refer('sessions', `sessions[${i}].venueId`, venueId, 'venues')
  })
  for (const sessionId of Object.keys(files.demo?.demo ?? {}))
    refer('demo', `demo["${sessionId}"]`, sessionId, 'sessions')
}

const idSet = (rows: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined =>
  rows && new Set(rows.map(({ id }) => id))
