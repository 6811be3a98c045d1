import sharp from 'sharp'

/**
 * Draws an SVG as a PNG of 16 colours: a cover has seven at most and the rest serve the edges; the next step up, 256,
 * doubles the file and shows no difference. No dither, which on flat shapes only adds noise and bytes.
 */
export async function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
}
