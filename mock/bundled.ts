import activities from '@edition/activities.json'
import categories from '@edition/categories.json'
import demo from '@edition/demo.json'
import districts from '@edition/districts.json'
import edition from '@edition/edition.json'
import items from '@edition/items.json'
import readings from '@edition/readings.json'
import sessions from '@edition/sessions.json'
import topics from '@edition/topics.json'
import venues from '@edition/venues.json'
import type { EditionFiles } from './edition-files'

/**
 * The files of the edition that this build is for. The one cast: a JSON import knows "sign-up" only as a string. The build
 * runs config/check-editions.ts over these files first, so the phone need not carry the checker.
 */
export const bundledFiles = {
  edition,
  categories,
  topics,
  districts,
  venues,
  items,
  activities,
  sessions,
  demo,
  readings,
} as EditionFiles
