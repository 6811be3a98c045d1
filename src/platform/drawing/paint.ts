import type { Command, Drawing } from './contract'

/** The part of a 2D context that both hosts have. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'scale'
  | 'beginPath'
  | 'moveTo'
  | 'arcTo'
  | 'closePath'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'drawImage'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

const FONTS = '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Noto Sans SC",sans-serif'

const SQUARE = [0, 0, 0, 0] as const

type Shape = Extract<Command, { readonly width: number }>

/** A rectangle with round corners; not every phone's canvas has `roundRect`. */
function trace(brush: Brush, { x, y, width, height, corners = SQUARE }: Shape): void {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const [right, bottom] = [x + width, y + height]
  brush.beginPath()
  brush.moveTo(x + topLeft, y)
  brush.arcTo(right, y, right, bottom, topRight)
  brush.arcTo(right, bottom, x, bottom, bottomRight)
  brush.arcTo(x, bottom, x, y, bottomLeft)
  brush.arcTo(x, y, right, y, topLeft)
  brush.closePath()
}

function apply(brush: Brush, command: Command, pictures: ReadonlyMap<string, CanvasImageSource>): void {
  switch (command.kind) {
    case 'fill':
      trace(brush, command)
      brush.fillStyle = command.colour
      return brush.fill()
    case 'dashes':
      trace(brush, command)
      brush.strokeStyle = command.colour
      brush.lineWidth = 2
      brush.setLineDash([6, 5])
      return brush.stroke()
    case 'picture': {
      const picture = pictures.get(command.src)
      trace(brush, command)
      brush.clip()
      if (picture) brush.drawImage(picture, command.x, command.y, command.width, command.height)
      return
    }
    case 'text':
      // Bold and no number: some phones' canvas knows no other weights.
      brush.font = `${command.isStrong ? 'bold' : 'normal'} ${command.size}px ${FONTS}`
      brush.textAlign = command.align
      brush.textBaseline = 'alphabetic'
      brush.fillStyle = command.colour
      return brush.fillText(command.text, command.x, command.baseline)
  }
}

/** The addresses of all pictures in a drawing, to be loaded before it is painted. */
export function picturesIn({ commands }: Drawing): readonly string[] {
  return [...new Set(commands.flatMap((command) => (command.kind === 'picture' ? [command.src] : [])))]
}

/** Does what a drawing says, `scale` pixels to a px. */
export function paint(
  brush: Brush,
  { commands }: Drawing,
  pictures: ReadonlyMap<string, CanvasImageSource>,
  scale: number,
): void {
  brush.save()
  brush.scale(scale, scale)
  for (const command of commands) {
    brush.save()
    apply(brush, command, pictures)
    brush.restore()
  }
  brush.restore()
}
