import { routes, subpages } from '@/routes'
import { CanvasNode } from './runner/canvas-node'
import { asRecord } from './runner/values'
import { finish, scenes, shared, start, visit } from './support/app'
import { activityOf } from './support/edition'
import { named, press } from './support/steps'

const contest = activityOf('robot-contest')

afterEach(finish)

describe('the calendar', () => {
  test('gets the chosen session, in seconds, with what is not settled', async () => {
    const app = await start()
    const page = await visit(app, routes.activity(contest.id, 'robot-contest-0531-0900'))
    await press(page, '加到日历')
    expect(asRecord(app.calls('addPhoneCalendar')[0]?.args[0])).toMatchObject({
      title: contest.title,
      startTime: 1748653200,
      endTime: '1748662200',
      location: '地点待公布（小店区）',
      description: expect.stringContaining('示例场次，以主办方通知为准。'),
    })
    expect(asRecord(app.calls('showToast')[0]?.args[0]).title).toContain('已加到手机日历')
  })

  test('that was refused once leads to WeChat’s settings', async () => {
    const app = await start()
    app.answer({
      addPhoneCalendar: () => {
        throw new Error('auth deny')
      },
    })
    const page = await visit(app, routes.activity(contest.id))
    await press(page, '加到日历')
    expect(app.calls('openSetting')).toHaveLength(1)
  })
})

describe('in Moments', () => {
  const open = async () => {
    const app = await start()
    return {
      app,
      page: await app.open(subpages.activity.path, { id: contest.id }, { scene: scenes.moments }),
    }
  }

  test('the four answers are there, and nobody asks who is reading', async () => {
    const { app, page } = await open()
    expect(page.text()).toContain('5月31日 周六 09:00–11:30')
    expect(page.text()).toContain('可报名，余 18 位')
    expect(app.calls('login')).toEqual([])
  })

  test('what can be tapped changes this page and leads nowhere', async () => {
    const { page } = await open()
    const names = page
      .queryAll('*')
      .filter((node) => node.listens('tap') && !['map', 'scroll-view'].includes(node.tag))
      .map(({ attrs }) => String(attrs['aria-role']))
    expect(names.length).toBeGreaterThan(0)
    expect([...new Set(names)]).toEqual(['radio'])
    expect(page.queryAll('button')).toEqual([])
    expect(page.text()).not.toContain('相近的活动')
  })

  test('another day and session can still be looked at', async () => {
    const { page } = await open()
    await named(page, '6月1日 周日').tap()
    await page.findByText('14:00–16:30').tap()
    expect(page.text()).toContain('6月1日 周日 14:00–16:30')
  })
})

describe('the poster', () => {
  test('is two taps away and is drawn on a canvas', async () => {
    const app = await start()
    const page = await visit(app, routes.activity(contest.id))
    await named(page, '转发').tap()
    await press(page, '生成海报')
    const poster = app.currentPage
    expect(poster.route).toBe(subpages.poster.path)
    const { canvas } = asRecord(app.calls('canvasToTempFilePath')[0]?.args[0])
    if (!(canvas instanceof CanvasNode)) throw new Error('no canvas was made a picture')
    expect([canvas.width, canvas.height]).toEqual([1125, 2001])
    expect(canvas.drawn.texts).toEqual(expect.arrayContaining([contest.title, '5月31日 周六起，共 4 场']))
    expect(canvas.drawn.images).toEqual(['/subpages/poster/pictures/youth.png'])
  })

  test('has no code without a published site, and says so', async () => {
    const app = await start()
    const poster = await visit(app, routes.poster(contest.id))
    const { canvas } = asRecord(app.calls('canvasToTempFilePath')[0]?.args[0])
    expect(canvas instanceof CanvasNode && canvas.drawn.texts).toEqual(
      expect.arrayContaining(['微信里搜', '“科技周”', '小程序']),
    )
    expect(poster.text()).toContain('网站发布以后，海报上会有能扫的码')
  })

  test('goes into the album; refused once, the way leads to WeChat’s settings', async () => {
    const app = await start()
    const poster = await visit(app, routes.poster(contest.id))
    await named(poster, '保存海报').tap()
    expect(asRecord(app.calls('saveImageToPhotosAlbum')[0]?.args[0]).filePath).toBe('wxfile://tmp_canvas.png')
    app.answer({
      saveImageToPhotosAlbum: () => {
        throw new Error('auth deny')
      },
    })
    await named(poster, '保存海报').tap()
    expect(app.calls('openSetting')).toHaveLength(1)
  })

  test('is heard by somebody who does not see it', async () => {
    const poster = await visit(await start(), routes.poster(contest.id))
    expect(poster.get('[aria-role=img]').attrs['aria-label']).toContain(`海报：${contest.title}`)
  })
})

test('from a card in a chat the same activity opens at once', async () => {
  const card = await shared(await visit(await start(), routes.activity(contest.id)))
  expect(card.title.length).toBeLessThanOrEqual(34)
  const received = await (await start()).openShared(card.path)
  expect(received.route).toBe(subpages.activity.path)
  expect(received.text()).toContain(contest.title)
})
