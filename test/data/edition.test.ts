import { bundledFiles } from '../../mock/bundled'
import { editionFile } from '../../config/taro/h5/edition-file'
import { loadEdition as loadBundled } from '@/data/edition'
import { loadEdition } from '@/data/edition/index.h5'

const file = editionFile()
const fetched = jest.spyOn(globalThis, 'fetch')

beforeEach(() => {
  process.env.TARO_APP_EDITION_FILE = `/${file.name}`
})

test('WeChat has the edition in its code, a browser fetches the same from beside it', async () => {
  fetched.mockResolvedValueOnce(new Response(file.source))
  expect(await loadEdition()).toEqual(bundledFiles)
  expect(fetched).toHaveBeenLastCalledWith(`/${file.name}`)
  expect(await loadBundled()).toBe(bundledFiles)
})

test.each([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has no such file', () => Promise.resolve(new Response('Not found', { status: 404 }))],
])('when %s, the screen is told that it is offline', async (_when, answer) => {
  fetched.mockImplementationOnce(answer)
  await expect(loadEdition()).rejects.toMatchObject({ code: 'offline' })
})
