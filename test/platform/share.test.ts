import { friendCard, timelineCard } from '@/platform/share/cards'
import * as h5 from '@/platform/share/index.h5'
import * as weapp from '@/platform/share/index.weapp'

const payload = {
  title: '青少年机器人竞赛',
  path: '/subpages/activity/index?id=robot',
  web: '/activity?id=robot',
  image: { wide: '/assets/covers/robot.png', square: '/assets/covers/robot-square.png' },
}

/** Puts functions on jsdom's navigator, which has none of them, for one test. */
function giveNavigator(parts: Record<string, unknown>) {
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(navigator, name, { configurable: true, value })
  }
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
})

describe('the cards', () => {
  it('a friend gets title, route and the wide picture', () => {
    expect(friendCard(payload)).toEqual({
      title: '青少年机器人竞赛',
      path: '/subpages/activity/index?id=robot',
      imageUrl: '/assets/covers/robot.png',
    })
  })

  it('Moments gets the query, not the path, and the square picture', () => {
    expect(timelineCard(payload)).toEqual({
      title: '青少年机器人竞赛',
      query: 'id=robot',
      imageUrl: '/assets/covers/robot-square.png',
    })
  })

  it('without a picture there is no imageUrl, so WeChat takes the screen', () => {
    const { image: _, ...plain } = payload
    expect(friendCard(plain)).not.toHaveProperty('imageUrl')
    expect(timelineCard({ ...plain, path: '/pages/home/index' })).toEqual({ title: payload.title, query: '' })
  })
})

describe('in a browser', () => {
  it('opens the system’s sheet with the whole address', async () => {
    const share = jest.fn().mockResolvedValue(undefined)
    giveNavigator({ share })
    expect(await h5.shareLink(payload)).toBe('shared')
    expect(share).toHaveBeenCalledWith({ title: payload.title, url: 'http://localhost/activity?id=robot' })
  })

  it('closing the sheet is a cancel, and nothing is copied behind the visitor’s back', async () => {
    const writeText = jest.fn()
    giveNavigator({
      share: jest.fn().mockRejectedValue(new DOMException('', 'AbortError')),
      clipboard: { writeText },
    })
    expect(await h5.shareLink(payload)).toBe('cancelled')
    expect(writeText).not.toHaveBeenCalled()
  })

  it('copies the link where there is no sheet or it is refused', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined)
    giveNavigator({ clipboard: { writeText } })
    expect(await h5.shareLink(payload)).toBe('copied')
    giveNavigator({ share: jest.fn().mockRejectedValue(new DOMException('', 'NotAllowedError')) })
    expect(await h5.shareLink(payload)).toBe('copied')
    expect(writeText).toHaveBeenCalledWith('http://localhost/activity?id=robot')
  })

  it('without https it copies by selection, and says when even that fails', async () => {
    Object.assign(document, { execCommand: jest.fn().mockReturnValueOnce(true).mockReturnValueOnce(false) })
    expect(await h5.shareLink(payload)).toBe('copied')
    expect(await h5.shareLink(payload)).toBe('unsupported')
    expect(document.querySelector('textarea')).toBeNull()
  })
})

it('on WeChat only a button opens the sheet', async () => {
  expect(weapp.shareByButton).toBe(true)
  expect(h5.shareByButton).toBe(false)
  expect(await weapp.shareLink(payload)).toBe('unsupported')
})
