import { type DispatchOptions } from './dispatch'
import { type PageInstance } from './page-instance'
import { type NodeHandle } from './node-handle'
import { type ElementNode } from './view-node'

/** What a handle on an element needs of its page: to act and to let the mini program come to rest. */
export interface PageDriver {
  readonly instance: PageInstance
  send(target: ElementNode, type: string, detail: unknown, options?: DispatchOptions): number
  settle(): Promise<void>
  /** A tap on a share button. */
  shareFrom(button: NodeHandle): Promise<unknown>
  /** A tap on a <navigator>. */
  follow(openType: string, url: string): void
}
