import { atMost, breakTitle, emsOf } from '@/features/sharing/poster/break-title'
import activities from '@edition/activities.json'

const broken = (text: string, width: number, whole: readonly string[] = []) => breakTitle(text, width, whole)

const INVENTED = '“校企双进”成果转化对接与2025年青年科技人才交流系列活动'
const titles = [...activities.activities.map(({ title }) => title), INVENTED]

test('a short title stays in one line', () => {
  expect(broken('青少年机器人竞赛', 10)).toEqual(['青少年机器人竞赛'])
})

test.each(titles)('%s keeps all its characters, fits and is balanced', (title) => {
  for (const width of [9, 12, 14]) {
    const lines = broken(title, width)
    expect(lines.join('')).toBe(title)
    for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(width)
    // No character alone on a line.
    if (lines.length > 1) expect(Math.min(...lines.map(emsOf))).toBeGreaterThan(1)
  }
})

test('thirty characters take three lines of a poster', () => {
  expect(INVENTED.length).toBeGreaterThanOrEqual(29)
  expect(broken(INVENTED, 14).length).toBeLessThanOrEqual(3)
})

test.each([
  ['the year and its figure', '太原市第十二届2025年科技节', 8, '2025年'],
  ['a quotation mark and its word', '在社区里举行“我是小医生”', 7, '“我'],
  ['the mark that ends a quotation', '角色扮演的小医生”活动', 8, '生”'],
])('%s do not part', (_what, text, width, together) => {
  expect(broken(text, width).some((line) => line.includes(together))).toBe(true)
})

test('a name that is to stay whole does', () => {
  const lines = broken('2025年太原市科技活动周与科技工作者日', 16, ['科技活动周', '科技工作者'])
  expect(lines).toHaveLength(2)
  expect(lines.some((line) => line.includes('科技活动周'))).toBe(true)
})

test('where the host cannot tell words apart, characters are broken between', () => {
  const Segmenter = Intl.Segmenter
  Reflect.set(Intl, 'Segmenter', undefined)
  try {
    expect(broken('一二三四五六七八', 5)).toEqual(['一二三四', '五六七八'])
  } finally {
    Reflect.set(Intl, 'Segmenter', Segmenter)
  }
})

test('what is too much is cut and marked', () => {
  expect(atMost(['一二', '三四', '五六'], 2)).toEqual(['一二', '三…'])
  expect(atMost(['一二'], 2)).toEqual(['一二'])
})
