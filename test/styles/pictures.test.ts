import sharp from 'sharp'
import { cover } from '../../config/assets/covers/compose'
import { motifs } from '../../config/assets/covers/motifs'
import { icons } from '../../config/assets/icons'
import { pathOf, shapesOf } from '../../config/assets/lucide'
import { hues } from '../../config/assets/palette'
import { png } from '../../config/assets/png'

test.each(hues)('%s has pictures to choose from', (hue) => {
  expect(Object.keys(motifs[hue]).length).toBeGreaterThanOrEqual(2)
})

test('an id gives the same cover every time, and another id another', () => {
  const of = (id: string) => cover({ category: 'health', id }, 'square', 168)
  expect(of('vaccines')).toBe(of('vaccines'))
  expect(of('quit-smoking')).not.toBe(of('hospice-care'))
})

test('a cover may name its picture, or the activity a picture was drawn for', () => {
  const of = (motif: string) => cover({ category: 'youth', id: 'robots-of-2026', motif }, 'wide', 480)
  expect(of('robot-contest')).toBe(of('robot'))
  expect(of('robot')).not.toBe(of('gears'))
})

test.each(['no-such-picture', 'constructor', '', 'pagodas'])(
  'an unknown picture (%p) leaves the choice to the id',
  (motif) => {
    const choice = { category: 'youth', id: 'coding-day' } as const
    expect(cover({ ...choice, motif }, 'square', 168)).toBe(cover(choice, 'square', 168))
  },
)

test.each(hues.flatMap((hue) => Object.keys(motifs[hue]).map((motif) => [hue, motif] as const)))(
  'the cover of %s with %s is small enough for the main package',
  async (category, motif) => {
    const picture = await png(cover({ category, id: motif, motif }, 'square', 168))
    expect(picture.length).toBeLessThanOrEqual(4 * 1024)
    expect(await sharp(picture).metadata()).toMatchObject({ width: 168, height: 168, format: 'png' })
  },
)

test.each(icons)('joining the shapes of %s into one short path does not change it', async (name) => {
  const pixels = (inside: string) => {
    const look =
      'fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 24 24" ${look}>${inside}</svg>`
    return sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer()
  }
  const [drawn, joined] = await Promise.all([pixels(shapesOf(name)), pixels(`<path d="${pathOf(name)}"/>`)])
  const furthest = drawn.reduce((most, value, i) => Math.max(most, Math.abs(value - (joined[i] ?? 0))), 0)
  expect(furthest).toBeLessThan(64)
})
