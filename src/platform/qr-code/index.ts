import { encode } from 'uqr'

// The standard asks for four; ours always stands on a white card that is wider.
const QUIET_ZONE = 2

/** One row's dark modules as path steps, neighbours joined so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    const width = x - start + 1
    path += `M${start} ${y}h${width}v1h-${width}z`
  }
  return path
}

/** Error correction M, black on white in every theme: what the scanners at a door read best. */
function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data.map(rowPath).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`
  )
}

/** The dark modules of a code, row by row, without a quiet zone: for a drawing, which has room around it. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 0 }).data
}

/** A QR code as the `src` of an image. Percent-encoded, the form that WeChat's `<image>` takes as well. */
export function qrImage(text: string): string {
  return `data:image/svg+xml,${encodeURIComponent(qrSvg(text))}`
}
