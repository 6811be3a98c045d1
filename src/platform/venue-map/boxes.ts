/** A rectangle on the screen, in pixels, by its middle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function touch(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
}

/** Which of the boxes may be drawn so that none lies on another, nor on what is `taken`; earlier ones go first. */
export function keepApart(boxes: readonly Box[], taken: readonly Box[] = []): readonly boolean[] {
  const drawn = [...taken]
  return boxes.map((box) => {
    if (drawn.some((other) => touch(box, other))) return false
    drawn.push(box)
    return true
  })
}
