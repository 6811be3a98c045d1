import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { a11y } from '../a11y'
import { SCALE, type Drawing, type DrawnProps } from './contract'
import { paint, picturesIn } from './paint'

const ID = 'drawing'

/** The canvas itself, which is there only after Taro has sent the page to WeChat's view. */
function theCanvas(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${ID}`)
        .fields({ node: true }, (found: { readonly node?: Taro.Canvas } | null) =>
          found?.node ? resolve(found.node) : reject(new Error('no canvas here')),
        )
        .exec()
    })
  })
}

function loaded(canvas: Taro.Canvas, src: string): Promise<[string, CanvasImageSource]> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve([src, image as unknown as CanvasImageSource])
    image.onerror = reject
    image.src = src
  })
}

async function pngOf(drawing: Drawing): Promise<string> {
  const canvas = await theCanvas()
  canvas.width = drawing.width * SCALE
  canvas.height = drawing.height * SCALE
  const pictures = await Promise.all(picturesIn(drawing).map((src) => loaded(canvas, src)))
  paint(canvas.getContext('2d') as CanvasRenderingContext2D, drawing, new Map(pictures), SCALE)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' })
  return tempFilePath
}

export function Drawn({ drawing, label, width, onDrawn, onFailed }: DrawnProps) {
  useEffect(() => {
    let isGone = false
    pngOf(drawing).then(
      (file) => {
        if (!isGone) onDrawn(file)
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
  return (
    <View {...a11y({ role: 'img', label })}>
      <Canvas type="2d" id={ID} canvasId={ID} style={{ width: `${width}px`, height: `${height}px` }} />
    </View>
  )
}
