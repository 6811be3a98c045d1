import path from 'node:path'
import { holdAnswer, launch, packageSize, WxStorage, type LaunchOptions, type MiniApp } from './index'

const HEALTHY = path.join(__dirname, 'fixtures/healthy')
const HOME = 'pages/home/home'
const ME = 'pages/me/me'
const DETAIL = 'trips/detail/detail'

const running: MiniApp[] = []

async function start(options?: LaunchOptions): Promise<MiniApp> {
  const app = await launch(HEALTHY, options)
  running.push(app)
  return app
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()))
})

describe('what a page shows', () => {
  test('lists, conditions, scripts, imports, includes and components are drawn, without a problem', async () => {
    const app = await start()
    const page = await app.open(HOME)
    expect(page.text().split('\n')).toEqual([
      '1. 天文充足', '报名', '2. 化学余 1', '报名', '3. 物理满员', '报名', '根', '枝', '叶', '3 件', '{自来}',
      '转发', '稍后', '问', '共 3 项',
    ]) // prettier-ignore
    expect(page.title).toBe('样例')
    expect(app.problems()).toEqual([])
  })

  test('a template may use itself as deep as the data goes', async () => {
    const page = await (await start()).open(HOME)
    expect(page.get('.branch .branch .branch').text()).toBe('叶')
  })

  test('elements are found by tag, class, id, attribute, descent and text', async () => {
    const page = await (await start()).open(HOME)
    expect(page.get('#share').text()).toBe('转发')
    expect(page.get('view.row[data-row-id=b] text.name').text()).toBe('2. 化学')
    expect(page.get('[aria-label="活动 物理"] > button').disabled).toBe(true)
    expect(page.queryAll('.name, .plain')).toHaveLength(4)
    expect(page.findAllByText('报名')).toHaveLength(3)
    expect(page.findByText(/^余 \d$/).tag).toBe('text')
    expect(() => page.findByText('没有的')).toThrow('the page says:\n1. 天文')
    expect(() => page.query('button:first-child')).toThrow('is not supported')
  })

  test('nodes, depth and components are counted', async () => {
    const page = await (await start()).open(DETAIL, { id: 'a' })
    expect(page.nodeStats()).toEqual({ nodes: 2, depth: 1, components: 0, dataBytes: 23 })
    expect(page.wxml()).toBe('<text>\n  详情 a 1001\n<button bindtap>\n  首页')
  })
})

describe('what a page does', () => {
  test('components are attached first, then come onLoad, onShow and onReady', async () => {
    const app = await start()
    await app.open(HOME)
    await app.open(DETAIL, { id: 'a' })
    await app.back()
    expect(app.appInstance.order).toEqual(['attached', 'load', 'show', 'ready', 'hide', 'show'])
  })

  test('a tap reaches capture, then bind, and stops at catch', async () => {
    const page = await (await start()).open(HOME)
    await page.get('.row .name').tap()
    await page.get('.row button').tap()
    expect(page.instance.data.heard).toEqual(['capture', 'bubble', 'capture'])
  })

  test('bytes of setData are the UTF-8 length of its JSON', async () => {
    const page = await (await start()).open(HOME)
    const mark = page.mark()
    await page.get('.row button').tap()
    expect(page.setDataStats(mark)).toMatchObject({ calls: 1, bytes: 18, maxBytes: 18 })
    await page.findByText('问').tap()
    const note = page.setDataCalls(mark)[1]
    expect(note).toMatchObject({ keys: ['note'], data: { note: '等待' } })
    expect(note?.bytes).toBe(Buffer.byteLength('{"note":"等待"}'))
  })

  test('a component keeps its own data and tells its page by an event', async () => {
    const page = await (await start()).open(HOME)
    const mark = page.mark()
    await page.get('.counter').tap()
    expect(page.get('.counter').text()).toBe('4 件')
    expect(page.get('.plain').text()).toBe('{数到 4}')
    expect(page.setDataStats(mark).perCall.map(({ is, bytes }) => [is, bytes])).toEqual([
      ['parts/counter/counter', 11],
      [HOME, Buffer.byteLength('{"note":"数到 4"}')],
    ])
  })

  test('a handle follows its element through renders', async () => {
    const page = await (await start()).open(HOME)
    const row = page.get('[data-row-id=b]')
    await row.get('button').tap()
    expect(row.text()).toContain('满员')
    await expect(row.get('button').tap()).rejects.toThrow('tap on a disabled button "报名"')
  })

  test('time stands still until a test lets it pass', async () => {
    const app = await start({ now: '2025-05-20T08:00:00+08:00' })
    const page = await app.open(HOME)
    await page.findByText('稍后').tap()
    expect(page.get('.plain').text()).toBe('{自来}')
    await app.advance(1000)
    expect(page.get('.plain').text()).toBe('{一秒后}')
    expect(app.now() - Date.parse('2025-05-20T08:00:01+08:00')).toBeLessThan(200)
  })

  test('sharing gives the payload, from the menu and from a button', async () => {
    const app = await start()
    const page = await app.open(HOME)
    expect(await page.share()).toEqual({ title: '来看天文', path: '/trips/detail/detail?id=a&from=menu' })
    await page.get('#share').tap()
    expect(page.shares[1]?.path).toBe('/trips/detail/detail?id=a&from=button')
    const detail = await app.openShared(page.shares[1]?.path ?? '')
    expect(detail.text()).toBe('详情 a 1007\n首页')
    expect(detail.shareTimeline()).toEqual({ title: '详情', query: 'id=a' })
    expect(page.shareTimeline()).toBeNull()
  })

  test('pull-down refresh works where it is enabled', async () => {
    const app = await start()
    const page = await app.open(HOME)
    await page.pullDownRefresh()
    expect(app.calls('stopPullDownRefresh')).toHaveLength(1)
    await expect((await app.tapTab(ME)).pullDownRefresh()).rejects.toThrow('does not enable')
  })
})

describe('what wx answers', () => {
  test('a request gets the answer of the test, or its failure', async () => {
    const app = await start({
      wx: { request: ({ url }) => Promise.resolve({ statusCode: 200, data: { text: url } }) },
    })
    const page = await app.open(HOME)
    await page.findByText('问').tap()
    expect(page.get('.plain').text()).toBe('{https://api.test/answer}')
    app.answer({
      request: () => {
        throw new Error('no network')
      },
    })
    await page.findByText('问').tap()
    expect(page.get('.plain').text()).toBe('{request:fail no network}')
    expect(app.calls('request').map((call) => call.error)).toEqual([undefined, 'request:fail no network'])
  })

  test('an answer can be held back to see the waiting', async () => {
    const answer = holdAnswer()
    const app = await start({ wx: { request: () => answer } })
    const page = await app.open(HOME)
    await page.findByText('问').tap()
    expect(page.get('.plain').text()).toBe('{等待}')
    answer.release({ data: { text: '到了' } })
    await app.settle()
    expect(page.get('.plain').text()).toBe('{到了}')
  })

  test('objects that wx hands out and wx.cloud are answered by their dotted names', async () => {
    const app = await start({ wx: { 'cloud.callContainer': ({ path: asked }) => ({ data: asked }) } })
    const page = await app.open(HOME)
    await page.hook('dice')
    expect(page.get('.plain').text()).toBe('{true 4}')
    await page.hook('cloud')
    expect(page.get('.plain').text()).toBe('{/answer}')
    app.answer({ 'cloud.callContainer': () => holdAnswer() })
    await page.hook('cloud')
    await app.advance(5000)
    expect(page.get('.plain').text()).toBe('{cloud.callContainer:fail timeout}')
    expect(app.problems()).toEqual([])
  })

  test('storage outlives the app, starts with what the test puts in, and can be full', async () => {
    const storage = new WxStorage({ seed: { name: '老王' } })
    const page = await (await start({ storage })).open(ME)
    expect(page.text()).toContain('你好 老王')
    await page.get('input').input('小明同学们')
    await page.findByText('保存').tap()
    expect(storage.dump()).toEqual({ name: '小明同学' })

    const again = await (await start({ storage })).open(ME)
    expect(again.text()).toContain('你好 小明同学')
    storage.full = true
    await again.get('input').input('小红')
    await again.findByText('保存').tap()
    expect(again.text()).toContain('你好 setStorageSync:fail exceed storage max size 10Mb')
  })

  test('the realm has ECMAScript and wx, no browser and no eval', async () => {
    const page = await (await start()).open(ME)
    expect(page.get('.probe').text()).toBe('EvalError')
  })
})

describe('moving between pages', () => {
  test('a page opens cold with its query and scene', async () => {
    const app = await start()
    const page = await app.open(DETAIL, { id: 7 }, { scene: 1154 })
    expect(page.text()).toBe('详情 7 1154\n首页')
    expect(app.appInstance.scene).toBe(1154)
  })

  test('tab pages stay alive, pages above them are unloaded', async () => {
    const app = await start()
    await app.open(HOME, { from: '朋友' })
    await app.tapTab(ME)
    expect((await app.tapTab(HOME)).text()).toContain('{朋友}')
    const detail = await app.open(DETAIL, { id: 'a' })
    expect(app.stack.map((page) => page.route)).toEqual([HOME, DETAIL])
    await detail.findByText('首页').tap()
    expect(app.stack.map((page) => page.route)).toEqual([HOME])
    expect(app.appInstance.order).not.toContain('unload')
  })

  test('forbidden moves fail as in WeChat', async () => {
    const app = await start()
    await app.open(HOME)
    await expect(app.go('navigateTo', '/pages/me/me')).rejects.toThrow('can not navigateTo a tabbar page')
    await expect(app.go('switchTab', '/trips/detail/detail')).rejects.toThrow('no-tabBar page')
    await expect(app.open('pages/none/none')).rejects.toThrow('is not found')
    await expect(app.back()).rejects.toThrow('cannot navigate back at first page')
  })
})

test('the size of a package is split into main package and subpackages', () => {
  const { main, subpackages, total, files } = packageSize(HEALTHY)
  expect(Object.keys(subpackages)).toEqual(['trips'])
  expect(main + (subpackages.trips ?? 0)).toBe(total)
  expect(subpackages.trips).toBe(
    files.filter(({ file }) => file.startsWith('trips/')).reduce((sum, { bytes }) => sum + bytes, 0),
  )
})
