import path from 'node:path'
import { launch, type LaunchOptions, type MiniApp, type PageHandle } from './index'

const FAULTY = path.join(__dirname, 'fixtures/faulty')
let app: MiniApp

async function open(route: string, options?: LaunchOptions): Promise<PageHandle> {
  app = await launch(FAULTY, options)
  return app.open(route)
}

afterEach(() => app.close())

describe('faults of the markup', () => {
  test('a missing template, an unknown tag and a double key give warnings', async () => {
    await open('pages/markup')
    expect(app.warnings).toEqual([
      'template "nowhere" not found, used in pages/markup.wxml',
      '<stranger> in pages/markup is neither built in nor in usingComponents',
      'wx:key "*this" is twice x in pages/markup.wxml',
    ])
  })

  test('a tap where nothing listens throws', async () => {
    const page = await open('pages/markup')
    await expect(page.get('.dead').tap()).rejects.toThrow('nothing listens for a tap on <text> "按我"')
    await expect(page.findByText('不行').tap()).rejects.toThrow('tap on a disabled button')
  })

  test('a handler that the page does not have gives a warning', async () => {
    const page = await open('pages/markup')
    await page.findByText('忘了').tap()
    expect(app.warnings).toContain('pages/markup has no method "forgotten" for tap')
  })

  test('a syntax error names the file and the line', async () => {
    await open('pages/broken-markup')
    expect(app.errors).toMatchObject([
      {
        where: 'WXML pages/broken-markup.wxml',
        message: 'pages/broken-markup.wxml:2: </view> closes <text>',
      },
    ])
  })
})

describe('faults of the script', () => {
  test('a page script that throws is an error, and the page does not open', async () => {
    await expect(open('pages/broken-script')).rejects.toThrow('registered no Page')
    expect(app.errors).toMatchObject([{ where: 'pages/broken-script.js', message: '写坏了' }])
  })

  test('a handler that throws is an error, and App.onError hears of it', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('抛错').tap()
    expect(app.errors).toMatchObject([{ where: 'pages/mistakes throws(tap)', message: '点坏了' }])
    expect(app.appInstance.told).toHaveLength(1)
  })

  test('a promise rejected unseen is an error', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('拒绝').tap()
    expect(app.errors).toMatchObject([{ where: 'unhandled rejection', message: '没人接' }])
  })

  test('console.error and console.warn are kept', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('记录').tap()
    expect(app.problems()).toEqual(['error in console.error: 坏消息 A', '小心'])
  })

  test('values that the way to the view loses give a warning', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('空值').tap()
    expect(app.warnings).toEqual(['setData in pages/mistakes: a is undefined; b is a function'])
  })

  test('a mini program that never rests makes the test fail instead of hang', async () => {
    const page = await open('pages/mistakes')
    await expect(page.findByText('不停').tap()).rejects.toThrow('does not come to rest')
  })
})

describe('faults in the use of wx', () => {
  test('a name that WeChat does not have is noticed', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('错名').tap()
    expect(app.unknownApis).toEqual(['showTost'])
    expect(app.errors).toMatchObject([{ where: 'pages/mistakes wrongApi(tap)' }])
  })

  test('a request that no test answers gives a warning', async () => {
    const page = await open('pages/mistakes')
    await page.findByText('请求').tap()
    expect(app.warnings).toEqual(['no handler answers wx.request GET https://api.test/list'])
  })

  test('an answer for a name that WeChat does not have is refused', async () => {
    await expect(launch(FAULTY, { wx: { showTost: () => ({}) } })).rejects.toThrow(
      'wx.showTost does not exist in WeChat',
    )
  })
})
