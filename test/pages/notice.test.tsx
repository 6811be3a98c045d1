import { call, mail } from '@/platform/contact'
import { notice as say } from '@/platform/feedback'
import { routes } from '@/routes'
import NoticePage from '@/subpages/notice'
import type { Api } from '@/usecases/api'
import { openPage, tap, text } from '../fakes/hand'
import { makeStores } from '../fakes/stores'

jest.mock('@/platform/navigate')
jest.mock('@/platform/feedback')
jest.mock('@/platform/contact')

beforeEach(() => jest.clearAllMocks())

/** An edition that can also be called. */
const withPhone = (api: Api): Api => ({
  ...api,
  getProgramme: async () => {
    const programme = await api.getProgramme()
    const contacts = [...programme.edition.contacts, { name: '值班电话', phone: '0351-0000000' }]
    return { ...programme, edition: { ...programme.edition, contacts } }
  },
})

test('all of it: the notice in its words, then who holds it', async () => {
  await openPage(NoticePage, routes.notice(), makeStores())
  expect(text()).toContain('以上文字照录通知原文。')
  expect(text()).toContain('主办单位')
})

test('who to ask stands at the top where somebody came for that', async () => {
  await openPage(NoticePage, routes.notice('contacts'), makeStores())
  expect(text()).not.toContain('以上文字照录通知原文。')
  expect(text()).toContain('联系方式')
})

test('a mail address and a telephone number are one tap, and say so where they are only copied', async () => {
  const stores = makeStores({ between: withPhone })
  await openPage(NoticePage, routes.notice('contacts'), stores)
  const email = stores.programme.getState().programme
  const address =
    email.status === 'ready'
      ? email.value.index.programme.edition.contacts.find((one) => one.email)?.email
      : ''
  jest.mocked(mail).mockResolvedValue('copied')
  await tap(address ?? '')
  expect(mail).toHaveBeenCalledWith(address)
  expect(say).toHaveBeenCalledWith('邮箱地址已复制')
  jest.mocked(call).mockResolvedValue('opened')
  await tap('0351-0000000')
  expect(call).toHaveBeenCalledWith('0351-0000000')
  expect(say).toHaveBeenCalledTimes(1)
})
