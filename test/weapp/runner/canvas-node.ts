import { isCallable } from './values'

/** A picture of a canvas: there as soon as its address is set, like one from the package. */
class CanvasImage {
  onload: unknown = undefined
  onerror: unknown = undefined
  private address = ''

  constructor(private readonly post: (task: () => void) => void) {}

  get src(): string {
    return this.address
  }

  set src(address: string) {
    this.address = address
    this.post(() => {
      if (isCallable(this.onload)) this.onload()
    })
  }
}

/** What was drawn, in order; the methods of a 2D context that drawings here use. */
class DrawingContext {
  fillStyle = ''
  strokeStyle = ''
  lineWidth = 1
  font = ''
  textAlign = ''
  textBaseline = ''
  readonly texts: string[] = []
  readonly images: string[] = []
  /** How often an area was filled. */
  fills = 0

  fill(): void {
    this.fills += 1
  }

  fillText(text: string): void {
    this.texts.push(text)
  }

  drawImage(image: CanvasImage): void {
    this.images.push(image.src)
  }

  save(): void {}
  restore(): void {}
  scale(): void {}
  beginPath(): void {}
  moveTo(): void {}
  arcTo(): void {}
  closePath(): void {}
  clip(): void {}
  stroke(): void {}
  setLineDash(): void {}
}

/** The node of `<canvas type="2d">`, which remembers what was drawn on it. Its class keeps it from being copied as data. */
export class CanvasNode {
  // https://developers.weixin.qq.com/miniprogram/dev/component/canvas.html
  width = 300
  height = 150
  readonly drawn = new DrawingContext()

  constructor(private readonly post: (task: () => void) => void) {}

  getContext(): DrawingContext {
    return this.drawn
  }

  createImage(): CanvasImage {
    return new CanvasImage(this.post)
  }
}
