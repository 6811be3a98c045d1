import { useEffect, useState } from 'react'
import { SCALE, type Drawing, type DrawnProps } from './contract'
import { paint, picturesIn } from './paint'

async function loaded(src: string): Promise<[string, HTMLImageElement]> {
  const image = new Image()
  image.src = src
  await image.decode()
  return [src, image]
}

/** As a data URL: WeChat's browser offers to save a picture that is pressed long, but none from a blob. */
async function pngOf(drawing: Drawing): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * SCALE
  canvas.height = drawing.height * SCALE
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no canvas here')
  paint(brush, drawing, new Map(await Promise.all(picturesIn(drawing).map(loaded))), SCALE)
  return canvas.toDataURL('image/png')
}

/** Shown as a picture, so that a long press can save it. */
export function Drawn({ drawing, label, width, onDrawn, onFailed }: DrawnProps) {
  const [src, setSrc] = useState<string>()
  useEffect(() => {
    let isGone = false
    pngOf(drawing).then(
      (png) => {
        if (isGone) return
        setSrc(png)
        onDrawn(png)
      },
      () => {
        if (!isGone) onFailed()
      },
    )
    return () => {
      isGone = true
    }
  }, [drawing, onDrawn, onFailed])
  const height = (width * drawing.height) / drawing.width
  if (src === undefined) return <div role="status" style={{ width, height }} />
  return <img src={src} alt={label} width={width} height={height} />
}
