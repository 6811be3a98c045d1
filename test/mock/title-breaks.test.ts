import { titleBreaks } from '../../config/titles/title-breaks'
import { readEdition } from '../../mock/read-edition'
import path from 'node:path'

const districts = ['小店区', '迎泽区']

function lines(title: string): string {
  const breaks = titleBreaks(title, districts)
  return [0, ...breaks].map((from, i) => title.slice(from, breaks[i])).join('|')
}

test.each([
  ['2025年太原市暨小店区科技活动周启动仪式', '2025年|太原市|暨|小店区|科技活动周|启动|仪式'],
  ['太原国家可持续发展议程创新示范区宣介活动', '太原|国家|可持续|发展|议程|创新|示范区|宣介|活动'],
  ['太原市“科技活动周+信用”活动', '太原市|“科技活动周+信用”|活动'],
  ['“我是小医生”角色扮演', '“我是小医生”|角色|扮演'],
])('%s breaks between words, and in no name, quotation or number', (title, broken) => {
  expect(lines(title)).toBe(broken)
})

test('a title of one line has no breaks', () => {
  expect(titleBreaks('青少年机器人竞赛', districts)).toEqual([])
})

test('the edition’s activities are drawn with their breaks, and keep the notice’s title', () => {
  const folder = path.join(__dirname, '../../mock/editions/2025-taiyuan')
  const { activities } = readEdition(folder).programme
  const broken = activities.filter(({ displayTitle }) => displayTitle !== undefined)
  expect(broken.length).toBeGreaterThan(5)
  for (const { title, displayTitle } of broken) {
    expect(title).not.toContain('\u200B')
    expect(displayTitle).toContain('\u200B')
    expect(displayTitle?.replace(/\u200B/g, '')).toBe(title)
  }
})
