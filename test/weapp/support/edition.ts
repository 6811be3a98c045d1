import activitiesFile from '@edition/activities.json'
import categoriesFile from '@edition/categories.json'
import editionFile from '@edition/edition.json'
import itemsFile from '@edition/items.json'

/** One activity with what the notice says of it. */
export interface ListedActivity {
  readonly id: string
  readonly title: string
  readonly categoryId: string
  readonly quote: string
  readonly period: string
}

function itemOf(section: string) {
  const item = itemsFile.items.find(({ quote }) => quote.section === section)
  if (!item) throw new Error(`the notice has no section ${section}`)
  return item
}

/** The activities as their files have them, read without any of the app's own code. */
export const activities: readonly ListedActivity[] = activitiesFile.activities.map(
  ({ id, title, categoryId, item }) => ({
    id,
    title,
    categoryId,
    quote: itemOf(item).quote.text,
    period: itemOf(item).period.text,
  }),
)

export function activityOf(id: string): ListedActivity {
  const found = activities.find((activity) => activity.id === id)
  if (!found) throw new Error(`there is no activity ${id}`)
  return found
}

export const categories = categoriesFile.categories
export const edition = editionFile
