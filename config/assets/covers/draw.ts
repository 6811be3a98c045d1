/** Shapes as SVG text. A field is 600 x 480; a square cover is its middle 480. */
/** A coordinate with one decimal: enough at this size, and short. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** `times(3, f)` is f(0) + f(1) + f(2). */
export function times(count: number, draw: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => draw(i)).join('')
}

export function circle(x: number, y: number, r: number, fill: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`
}

export function ring(x: number, y: number, r: number, stroke: string, width: number, dash = ''): string {
  const dashes = dash && ` stroke-dasharray="${dash}"`
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashes}/>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, r = 0): string {
  const corner = r ? ` rx="${r}"` : ''
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${corner}/>`
}

export function path(data: string, fill: string): string {
  return `<path d="${data}" fill="${fill}"/>`
}

export function line(data: string, stroke: string, width: number, cap = 'round'): string {
  return `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`
}

/** A corner of a polygon. */
export function corner(x: number, y: number): string {
  return `${n(x)},${n(y)}`
}

/** `points` as SVG writes them: `0,0 10,0 10,10`. */
export function polygon(points: string, fill: string): string {
  return `<polygon points="${points}" fill="${fill}"/>`
}

export function turn(degrees: number, x: number, y: number, shapes: string): string {
  return `<g transform="rotate(${n(degrees)} ${n(x)} ${n(y)})">${shapes}</g>`
}

/** The same to the other side of the field's middle. */
export function mirror(shapes: string): string {
  return `<g transform="matrix(-1 0 0 1 600 0)">${shapes}</g>`
}

/** The upper half of a disc. */
export function dome(x: number, y: number, r: number, fill: string): string {
  return path(`M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 0 1 ${n(x + r)} ${n(y)}Z`, fill)
}

export function leaf(x: number, y: number, length: number, degrees: number, fill: string): string {
  const at = (dx: number, dy: number): string => `${n(x + length * dx)} ${n(y + length * dy)}`
  const upper = `C${at(0.12, -0.42)} ${at(0.55, -0.62)} ${at(1, -0.62)}`
  const lower = `C${at(1, -0.18)} ${at(0.62, 0.1)} ${at(0, 0)}`
  return turn(degrees, x, y, path(`M${at(0, 0)}${upper}${lower}Z`, fill))
}

export function star(x: number, y: number, r: number, waist: number, fill: string, points = 4): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2
    const reach = i % 2 ? r * waist : r
    return corner(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  })
  return polygon(corners.join(' '), fill)
}

/** The floor most pictures stand on. */
export function floor(fill: string): string {
  return rect(0, 432, 600, 48, fill)
}
