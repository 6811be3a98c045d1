import path from 'node:path'
import { zhCn } from '@/copy'
import { sharing } from '@/copy/topics/sharing'
import { indexProgramme } from '@/domain/programme'
import { posterContent } from '@/features/sharing/poster/content'
import { posterDrawing } from '@/features/sharing/poster/layout'
import type { Command } from '@/platform/drawing'
import { qrModules } from '@/platform/qr-code'
import { readEdition } from '../../../mock/read-edition'

const index = indexProgramme(
  readEdition(path.join(__dirname, '../../../mock/editions/2025-taiyuan')).programme,
)
const words = sharing.zhCn
const { activities } = index.programme
const modules = qrModules('https://kjz.example.cn/activity/robot-contest')

function drawingOf(id: string, title?: string, code: typeof modules | undefined = modules) {
  const activity = index.activity.get(id)
  if (!activity) throw new Error(`no activity ${id}`)
  const content = posterContent({ ...activity, ...(title && { title }) }, index, zhCn, words)
  return posterDrawing({ content, cover: '/cover.png', code, codeLines: ['扫码看场次'], tagLabel: '示例' })
}

type Text = Extract<Command, { readonly kind: 'text' }>
const textsOf = ({ commands }: ReturnType<typeof drawingOf>): readonly Text[] =>
  commands.flatMap((command) => (command.kind === 'text' ? [command] : []))
const said = (drawing: ReturnType<typeof drawingOf>) => textsOf(drawing).map(({ text }) => text)
const fillsIn = ({ commands }: ReturnType<typeof drawingOf>, colour: string) =>
  commands.flatMap((command) => (command.kind === 'fill' && command.colour === colour ? [command] : []))

test('it says what, when, where, for whom, the motto and the week', () => {
  const drawing = drawingOf('robot-contest')
  expect(said(drawing)).toEqual(
    expect.arrayContaining([
      '青少年科创',
      '青少年机器人竞赛',
      '5月31日 周六起，共 4 场',
      '示例场次，以主办方通知为准',
      '待主办方公布',
      '8–14 岁、青少年、亲子家庭',
      '矢志创新发展',
      '建设科技强国',
      '扫码看场次',
    ]),
  )
  expect(said(drawing).join('')).toContain('2025年太原市科技活动周与科技工作者日')
})

test('what the notice does not say carries the dashed tag', () => {
  const drawing = drawingOf('robot-contest')
  const tags = drawing.commands.filter(({ kind }) => kind === 'dashes')
  expect(tags).toHaveLength(textsOf(drawing).filter(({ text }) => text === '示例').length)
  expect(tags.length).toBeGreaterThan(0)
})

test('a place that the notice names is said, in its words', () => {
  const named = activities.find(({ place }) => place !== undefined)
  if (!named?.place) throw new Error('the notice names no place')
  expect(said(drawingOf(named.id)).join('')).toContain(named.place)
})

test.each([
  ...activities.map(({ id, title }) => [id, title] as const),
  ['robot-contest', '“校企双进”成果转化对接与2025年青年科技人才交流系列活动'] as const,
])('%s: all stands inside the paper and no line over another (%s)', (id, title) => {
  const drawing = drawingOf(id, title)
  expect(drawing.width).toBe(750)
  expect(drawing.height).toBeGreaterThanOrEqual(1334)
  const titleLines = textsOf(drawing).filter(({ size }) => size >= 44)
  expect(titleLines.length).toBeLessThanOrEqual(3)
  expect(titleLines.map(({ text }) => text).join('')).toBe(title)
  for (const { x, baseline, size, align } of textsOf(drawing)) {
    expect(x).toBeGreaterThanOrEqual(56)
    expect(align === 'left' ? x : x - size).toBeLessThan(750 - 56)
    expect(baseline).toBeLessThan(drawing.height - 20)
  }
  const left = textsOf(drawing).filter(({ text, x }) => text !== '示例' && x < 160)
  const lines = [...new Set(left.map(({ baseline }) => baseline))].sort((a, b) => a - b)
  lines.slice(1).forEach((baseline, i) => expect(baseline - (lines[i] ?? 0)).toBeGreaterThanOrEqual(30))
})

test('the code on it holds exactly the modules of the address', () => {
  const drawing = drawingOf('robot-contest')
  const squares = fillsIn(drawing, '#161B22')
  const unit = squares[0]?.height ?? 0
  expect(unit * 2).toBe(Math.round(unit * 2))
  const [left, top] = [Math.min(...squares.map(({ x }) => x)), Math.min(...squares.map(({ y }) => y))]
  const painted = modules.map((row) => row.map(() => false))
  for (const { x, y, width } of squares)
    painted[(y - top) / unit]?.fill(true, (x - left) / unit, (x + width - left) / unit)
  expect(painted).toEqual(modules)
})

test('without an address there is no code at all', () => {
  const activity = index.activity.get('robot-contest')
  if (!activity) throw new Error('no robot contest')
  const content = posterContent(activity, index, zhCn, words)
  const drawing = posterDrawing({
    content,
    cover: '/cover.png',
    code: undefined,
    codeLines: words.searchFor('科技周'),
    tagLabel: '示例',
  })
  expect(fillsIn(drawing, '#161B22')).toEqual([])
  expect(said(drawing)).toEqual(expect.arrayContaining(['微信里搜', '“科技周”', '小程序']))
})
