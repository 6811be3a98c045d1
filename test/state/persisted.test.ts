import { isTextList, persisted } from '@/state/persisted'
import { mapStorage } from '../fakes/ports'

test('what the host could not hold is not kept, and nothing older in its place', () => {
  const storage = mapStorage()
  const kept = persisted(storage, 'words', isTextList)
  kept.write(['一'])
  // Three bytes each in UTF-8.
  kept.write(['字'.repeat(300_001)])
  expect(kept.read()).toBeUndefined()
  expect(storage.keys()).toEqual([])
  kept.write(['a'.repeat(800_000)])
  expect(kept.read()).toHaveLength(1)
})
