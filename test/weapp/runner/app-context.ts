import { type ComponentInstance } from './component-instance'
import { type Definitions } from './definitions'
import { type EventDispatcher } from './dispatch'
import { type EventLoop } from './event-loop'
import { type PackageFiles } from './package-files'
import { type Realm } from './realm'
import { type Reports } from './reports'
import { type SightWatch } from './intersection-observer'
import { type SetDataMeter } from './set-data-meter'
import { type WxmlLoader } from './wxml-loader'
import { type UnknownRecord } from './values'

/** What every page and component of one running mini program shares. */
export interface AppContext {
  readonly files: PackageFiles
  readonly reports: Reports
  readonly realm: Realm
  readonly loop: EventLoop
  readonly wxml: WxmlLoader
  readonly definitions: Definitions
  readonly dispatcher: EventDispatcher
  readonly wx: UnknownRecord
  readonly sights: SightWatch
}

/** The page that components live on: it counts their setData and draws them. */
export interface PageHost {
  readonly id: number
  readonly meter: SetDataMeter
  scheduleRender(): void
  selectComponent(selector: string): ComponentInstance | null
}
