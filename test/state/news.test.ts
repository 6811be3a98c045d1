import { askToSubscribe, type Asked } from '@/platform/subscribe'
import { newsStore } from '@/state/news-store'
import { templatesFor } from '@/state/news-templates'
import { mapStorage } from '../fakes/ports'
import { makeStores } from '../fakes/stores'

jest.mock('@/platform/subscribe')

const before = process.env.TARO_APP_TEMPLATES
afterEach(() => {
  process.env.TARO_APP_TEMPLATES = before ?? ''
})
beforeEach(() => jest.resetAllMocks())

const answering = (asked: Asked) => jest.mocked(askToSubscribe).mockResolvedValue(asked)
const news = (storage = mapStorage()) => newsStore.of(makeStores({ storage })).getState()

describe('what is asked for', () => {
  test('is at most three templates, each once, those that matter most first', () => {
    process.env.TARO_APP_TEMPLATES = JSON.stringify({
      registered: 'done',
      'starts-tomorrow': 'soon',
      'session-moved': 'changed',
      'session-cancelled': 'changed',
      'reconfirm-asked': 'sure',
      'place-offered': 'free',
    })
    expect(templatesFor('place')).toEqual(['changed', 'soon', 'done'])
    expect(templatesFor('waiting')).toEqual(['free', 'changed'])
  })

  test('is nothing where no template is set', async () => {
    process.env.TARO_APP_TEMPLATES = ''
    await news().ask(templatesFor('place'), '2025')
    expect(askToSubscribe).not.toHaveBeenCalled()
  })
})

test('what was refused is not asked for again in this edition, also by an app started anew', async () => {
  const storage = mapStorage()
  answering({ status: 'answered', answers: { one: 'accepted', two: 'rejected' } })
  await news(storage).ask(['one', 'two'], '2025')
  await news(storage).ask(['one', 'two'], '2025')
  expect(askToSubscribe).toHaveBeenLastCalledWith(['one'])
  await news(storage).ask(['two'], '2025')
  expect(askToSubscribe).toHaveBeenCalledTimes(2)
  await news(storage).ask(['two'], '2026')
  expect(askToSubscribe).toHaveBeenLastCalledWith(['two'])
})

test('whoever comes to the settings is asked all the same', async () => {
  const storage = mapStorage()
  answering({ status: 'answered', answers: { two: 'rejected' } })
  await news(storage).ask(['two'], '2025')
  answering({ status: 'answered', answers: { two: 'accepted' } })
  await news(storage).askAgain(['two'], '2025')
  expect(news(storage).answers).toEqual({ two: 'accepted' })
})

test('with messages switched off in WeChat nobody is asked until the app starts again or they ask themselves', async () => {
  const storage = mapStorage()
  answering({ status: 'switched-off' })
  const store = newsStore.of(makeStores({ storage }))
  await store.getState().ask(['one'], '2025')
  expect(store.getState().isSwitchedOff).toBe(true)
  await store.getState().ask(['one'], '2025')
  expect(askToSubscribe).toHaveBeenCalledTimes(1)
  answering({ status: 'answered', answers: { one: 'accepted' } })
  await store.getState().askAgain(['one'], '2025')
  expect(store.getState().isSwitchedOff).toBe(false)
})

test('a question that came to nothing leaves everything as it was', async () => {
  const storage = mapStorage()
  answering({ status: 'failed' })
  await news(storage).ask(['one'], '2025')
  expect(storage.keys()).not.toContain('news')
})
