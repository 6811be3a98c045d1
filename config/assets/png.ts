import sharp, { type Sharp } from 'sharp'

/** Signature and first chunk; after them every chunk is a length, a name, that many bytes and a checksum. */
const HEAD = 8 + 25
const AROUND = 12

/** Without the chunk that says how many pixels a metre has, which sharp always writes: 21 bytes of each of 45 files. */
function withoutDensity(file: Buffer): Buffer {
  for (let at = HEAD; at < file.length; at += AROUND + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) !== 'pHYs') continue
    return Buffer.concat([file.subarray(0, at), file.subarray(at + AROUND + file.readUInt32BE(at))])
  }
  return file
}

/** No dither, which on flat shapes only adds noise and bytes. */
async function packed(picture: Sharp, colours: number): Promise<Buffer> {
  const look = { palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }
  return withoutDensity(await picture.png(look).toBuffer())
}

/**
 * Draws an SVG as a PNG of 16 colours: a cover has seven at most and the rest serve the edges; the next step up, 256,
 * doubles the file and shows no difference.
 */
export function png(svg: string): Promise<Buffer> {
  return packed(sharp(Buffer.from(svg)), 16)
}

/** Draws the shape of an SVG in one colour. Four steps from nothing to full are enough for edges three pixels to a px. */
export async function shapePng(svg: string, colour: string): Promise<Buffer> {
  const drawn = sharp(Buffer.from(svg)).extractChannel('alpha').raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const stepped = data.map((alpha) => Math.round(alpha / 85) * 85)
  const ground = sharp({ create: { width, height, channels: 3, background: colour } })
  return packed(ground.joinChannel(Buffer.from(stepped), { raw: { width, height, channels: 1 } }), 4)
}
