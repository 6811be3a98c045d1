import type { InferOutput } from 'valibot'
import type { EditionFile, EditionFiles } from '../../mock/edition-files'
import { fileSchemas } from '../../mock/schema/files'

// Whether two types are one and the same: TypeScript compares the bodies of these two functions for identity,
// so an optional key too many or a widened union counts.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

// valibot's objects are writable and the domain's are not; a checker need not differ in that.
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

type SameAs = {
  [F in EditionFile]: Same<Frozen<InferOutput<(typeof fileSchemas)[F]>>, Frozen<EditionFiles[F]>>
}

const proof: SameAs = {
  edition: true,
  categories: true,
  topics: true,
  districts: true,
  venues: true,
  items: true,
  activities: true,
  sessions: true,
  demo: true,
  readings: true,
}

test('each schema gives exactly the type of its file (the compiler checks it)', () => {
  expect(Object.keys(proof).sort()).toEqual(Object.keys(fileSchemas).sort())
})
