import type { Command } from '@/platform/drawing/contract'
import { paint, picturesIn, type Brush } from '@/platform/drawing/paint'

/** A canvas that writes down what is done to it. */
function recorder() {
  const done: string[] = []
  const note =
    (name: string) =>
    (...args: readonly unknown[]) =>
      done.push(`${name}(${args.map((arg) => (typeof arg === 'object' ? 'image' : String(arg))).join(',')})`)
  const names = ['save', 'restore', 'scale', 'beginPath', 'moveTo', 'arcTo', 'closePath'] as const
  const more = ['clip', 'fill', 'stroke', 'fillText', 'drawImage', 'setLineDash'] as const
  const brush: Record<string, unknown> = {}
  for (const name of [...names, ...more]) brush[name] = note(name)
  return { done, brush: brush as unknown as Brush }
}

const square = { x: 0, y: 0, width: 10, height: 20 }
const corners = [1, 2, 3, 4] as const

function painted(command: Command, pictures = new Map<string, CanvasImageSource>()): readonly string[] {
  const { done, brush } = recorder()
  paint(brush, { width: 10, height: 20, commands: [command] }, pictures, 1.5)
  return done
}

it('is scaled once and leaves the canvas as it was', () => {
  const done = painted({ kind: 'fill', colour: '#fff', ...square })
  expect(done.slice(0, 2)).toEqual(['save()', 'scale(1.5,1.5)'])
  expect(done.filter((one) => one === 'save()')).toHaveLength(2)
  expect(done.filter((one) => one === 'restore()')).toHaveLength(2)
})

it('rounds the corners it is told to, clockwise from the top left', () => {
  expect(painted({ kind: 'fill', colour: '#fff', corners, ...square })).toEqual(
    expect.arrayContaining([
      'moveTo(1,0)',
      'arcTo(10,0,10,20,2)',
      'arcTo(10,20,0,20,3)',
      'arcTo(0,20,0,0,4)',
    ]),
  )
})

it('a picture is cut to its shape; one that is missing leaves its place empty', () => {
  const command: Command = { kind: 'picture', src: '/a.png', corners, ...square }
  const image = document.createElement('img')
  const done = painted(command, new Map([['/a.png', image]]))
  expect(done.indexOf('clip()')).toBeLessThan(done.indexOf('drawImage(image,0,0,10,20)'))
  expect(painted(command).join()).not.toContain('drawImage')
})

it('letters stand on their line', () => {
  const text: Command = {
    kind: 'text',
    text: '科技周',
    x: 5,
    baseline: 12,
    size: 8,
    isStrong: true,
    colour: '#000',
    align: 'center',
  }
  const { done, brush } = recorder()
  paint(brush, { width: 10, height: 20, commands: [text] }, new Map(), 1)
  expect(done).toContain('fillText(科技周,5,12)')
  expect(brush.font).toMatch(/^bold 8px /)
  expect(brush.textAlign).toBe('center')
})

it('names each picture once', () => {
  const picture: Command = { kind: 'picture', src: '/a.png', corners, ...square }
  expect(picturesIn({ width: 1, height: 1, commands: [picture, picture] })).toEqual(['/a.png'])
})
