import type { GenericSchema } from 'valibot'
import type { EditionFile, EditionFiles } from '../edition-files'
import { activities, items } from './activity'
import { categories, districts, topics, venues } from './catalogue'
import { edition } from './edition'
import { readings } from './readings'
import { demo, sessions } from './session'

/** The shape of each file. That they give the domain's types exactly is proved in test/mock/schema-types. */
export const fileSchemas = {
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
} satisfies { readonly [F in EditionFile]: GenericSchema<unknown, EditionFiles[F]> }
