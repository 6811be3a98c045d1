import { selectAll } from './css-lite'
import { layOut, type Box, type HeightOf } from './page-layout'
import { type PageInstance } from './page-instance'
import { asRecord, isCallable, type AnyFunction, type UnknownRecord } from './values'

interface Watched {
  readonly page: PageInstance
  readonly selector: string
  readonly margins: { readonly top: number; readonly bottom: number }
  readonly callback: AnyFunction
  wasInSight?: boolean
}

export interface SightSurroundings {
  readonly heightOf: HeightOf | undefined
  readonly windowHeight: number
  post(task: () => void): void
  toRealm(value: unknown): unknown
}

/**
 * wx.createIntersectionObserver over the page as it is drawn and scrolled, with the default threshold: it tells when an
 * element comes into the window and when it leaves, and once at the start. Without heights nothing is laid out, and
 * nothing is told.
 */
export class SightWatch {
  private readonly watched = new Set<Watched>()

  constructor(private readonly around: SightSurroundings) {}

  /** How many elements are being watched. */
  get count(): number {
    return this.watched.size
  }

  create(page: PageInstance | undefined): UnknownRecord {
    const own: Watched[] = []
    let margins = { top: 0, bottom: 0 }
    const observer: UnknownRecord = {
      relativeToViewport: (wanted: unknown) => {
        const { top = 0, bottom = 0 } = asRecord(wanted)
        margins = { top: Number(top), bottom: Number(bottom) }
        return observer
      },
      observe: (selector: unknown, callback: unknown) => {
        if (!page || !isCallable(callback)) return
        const watched: Watched = { page, selector: String(selector), margins, callback }
        own.push(watched)
        this.watched.add(watched)
        this.around.post(() => this.look(page))
      },
      disconnect: () => own.splice(0).forEach((watched) => this.watched.delete(watched)),
    }
    return observer
  }

  /** The page was drawn or scrolled. */
  look(page: PageInstance): void {
    const { heightOf } = this.around
    const mine = [...this.watched].filter((watched) => watched.page === page)
    if (!heightOf || mine.length === 0) return
    const boxes = layOut(page.tree, heightOf)
    for (const watched of mine) {
      const [node] = selectAll(page.tree, watched.selector)
      const box = node && boxes.get(node)
      if (box) this.tell(watched, box)
    }
  }

  private tell(watched: Watched, { top, height }: Box): void {
    const { page, margins, callback } = watched
    const from = page.scrollTop - margins.top
    const to = page.scrollTop + this.around.windowHeight + margins.bottom
    const seen = Math.max(0, Math.min(top + height, to) - Math.max(top, from))
    if (watched.wasInSight === seen > 0) return
    watched.wasInSight = seen > 0
    const rect = { top: top - page.scrollTop, bottom: top + height - page.scrollTop, height }
    const result = { intersectionRatio: height > 0 ? seen / height : 0, boundingClientRect: rect }
    this.around.post(() => {
      if (this.watched.has(watched)) callback(this.around.toRealm(result))
    })
  }
}
