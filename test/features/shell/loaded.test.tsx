import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { CodedError, type ErrorCode } from '@/domain/errors'
import { routes } from '@/routes'
import { hasControl, openPage, settle, tap, text } from '../../fakes/hand'
import { makeStores } from '../../fakes/stores'

function Page() {
  return (
    <Screen tab="home">
      <Loaded>{({ index }) => index.programme.edition.city}</Loaded>
    </Screen>
  )
}

test('the shape of what is coming, then the content', async () => {
  let arrive = () => undefined as void
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const stores = makeStores({
    between: (api) => ({ ...api, getProgramme: () => arrived.then(() => api.getProgramme()) }),
  })
  await openPage(Page, routes.home(), stores)
  expect(hasControl('正在打开')).toBe(true)
  arrive()
  await settle()
  expect(hasControl('正在打开')).toBe(false)
  expect(text()).toContain('太原')
})

test.each<[ErrorCode, string]>([
  ['offline', '没有网络'],
  ['unexpected', '没有打开'],
])('%s says what to do, and doing it helps', async (code, title) => {
  let isBroken = true
  const stores = makeStores({
    between: (api) => ({
      ...api,
      // Without the counts every session would look free.
      getAvailability: () => (isBroken ? Promise.reject(new CodedError(code)) : api.getAvailability()),
    }),
  })
  await openPage(Page, routes.home(), stores)
  expect(text()).toContain(title)
  isBroken = false
  await tap('再试一次')
  expect(text()).toContain('太原')
  expect(text()).not.toContain(title)
})
