import { type AppContext } from './app-context'
import { selectAll } from './css-lite'
import { Definitions } from './definitions'
import { EventDispatcher } from './dispatch'
import { EventLoop } from './event-loop'
import { type LaunchOptions } from './launch-options'
import { SightWatch } from './intersection-observer'
import { PackageFiles } from './package-files'
import { PageStack, type RouteMethod } from './page-stack'
import { seededRandom } from './random'
import { Realm } from './realm'
import { realmGlobals } from './realm-globals'
import { Reports } from './reports'
import { type QueryView } from './selector-query'
import { transfer } from './transfer'
import { VirtualClock } from './virtual-clock'
import { WxAnswerer } from './wx-answer'
import { type WxSurroundings } from './wx-defaults'
import { defaultDevice, type DeviceInfo } from './wx-device'
import { WxMock } from './wx-mock'
import { wxObject } from './wx-objects'
import { WxStorage } from './wx-storage'
import { WxmlLoader } from './wxml-loader'
import { toText, type UnknownRecord } from './values'

const DEFAULT_NOW = Date.parse('2025-01-01T08:00:00+08:00')
const NORMAL_SCENE = 1001

// each launch gets other dice: two runs on one storage must not make the same ids
let launches = 0

/** The pieces of one running mini program, put together. */
export interface AppParts {
  context: AppContext
  clock: VirtualClock
  pages: PageStack
  mock: WxMock
  storage: WxStorage
  device: DeviceInfo
  /** how the app was entered last: path, query, scene */
  entry: { path: string; query: UnknownRecord; scene: number; referrerInfo: UnknownRecord }
}

export function assemble(dist: string, options: LaunchOptions): AppParts {
  const files = new PackageFiles(dist)
  const reports = new Reports()
  const clock = new VirtualClock(options.now === undefined ? DEFAULT_NOW : new Date(options.now).getTime())
  const loop = new EventLoop(clock)
  const random = seededRandom(options.seed ?? ++launches)
  const realm = new Realm(() => clock.now(), random)
  const storage = options.storage ?? new WxStorage()
  const device: DeviceInfo = { ...defaultDevice, ...options.device }
  const entry: AppParts['entry'] = {
    path: '',
    query: {},
    scene: options.scene ?? NORMAL_SCENE,
    referrerInfo: {},
  }

  const around: Omit<WxSurroundings, 'knows'> = {
    storage,
    device,
    random,
    warn: (message) => reports.warn(message),
    post: (task) => loop.post(task),
    launchOptions: () => entry,
    setTitle: (title) => {
      if (pages.current) pages.current.title = title
    },
    scrollTo: (top) => pages.current?.scrollTo(top),
    go: (method: RouteMethod, target) => pages.go(method, target),
  }
  const answerer = new WxAnswerer(realm, reports, loop, clock)
  const sights = new SightWatch({
    heightOf: options.heights,
    windowHeight: device.windowHeight,
    post: (task) => loop.post(task),
    toRealm: (value) => transfer(value, realm.tools.kit),
  })
  const view = queryView(() => pages, realm, loop, sights)
  const mock = new WxMock(realm, reports, answerer, view, around, {
    handlers: options.wx ?? {},
    extraApis: options.extraApis ?? [],
  })
  realm.define({ ...realmGlobals(clock, reports, files.app), wx: mock.wx, global: realm.tools.global })
  const context: AppContext = {
    files,
    reports,
    realm,
    loop,
    wxml: new WxmlLoader(files, reports),
    definitions: new Definitions(files, realm, reports, options.unreachable ?? []),
    dispatcher: new EventDispatcher(realm, reports, () => clock.now()),
    wx: mock.wx,
    sights,
  }
  const pages = new PageStack(context)
  realm.define({
    getApp: () => context.definitions.app,
    getCurrentPages: () => {
      const list = realm.tools.kit.array()
      for (const page of pages.all) list.push(page.self)
      return list
    },
    ...options.globals,
  })
  return { context, clock, pages, mock, storage, device, entry }
}

function queryView(pages: () => PageStack, realm: Realm, loop: EventLoop, sights: SightWatch): QueryView {
  const findAll: QueryView['findAll'] = (selector) => {
    const tree = pages().current?.tree
    return (tree ? selectAll(tree, selector) : []).map(({ tag, attrs, dataset }) => ({
      tag,
      id: toText(attrs.id),
      dataset,
    }))
  }
  return {
    find: (selector) => findAll(selector)[0] ?? null,
    findAll,
    post: (task) => loop.post(task),
    toRealm: (value) => transfer(value, realm.tools.kit),
    object: (name) => wxObject(name, () => undefined),
    scrollTop: () => pages().current?.scrollTop ?? 0,
    createObserver: (self) => sights.create(pages().all.find((page) => page.self === self)),
  }
}
