import { readEdition } from '../../mock/read-edition'
import { noticeText, REAL } from './edition-folders'

const notice = noticeText()
const { edition, activities, topics } = readEdition(REAL).programme

// Typed off section 四 of the notice, not taken from the data.
const TITLES = [
  '2025年太原市暨小店区科技活动周启动仪式',
  '“校企双进”成果转化对接活动',
  '太原国家可持续发展议程创新示范区宣介活动',
  '太原市“科技活动周+信用”活动',
  '“科技工作者日”太原主场活动',
  '慰问科技工作者活动',
  '志愿服务进基层科普活动',
  '生命的诞生',
  '戒烟日科普宣传',
  '重症医院与安宁疗护',
  '病毒性肝炎科普',
  '结核病和艾滋病防治',
  '急救知识科普',
  '疫苗知识科普',
  '社区义诊',
  '科学家精神进校园',
  '科学家精神进社区',
  '科学家精神网络宣传',
  '主题展览',
  '科普知识竞赛',
  '优秀科普影片展',
  '流动科技馆巡展',
  '钢铁巨龙诞生记',
  '植此晋彩',
  '游东湖醋园',
  '科技创意手工坊',
  '“我是小医生”角色扮演',
  '青少年机器人竞赛',
]

/** Where the sentence says 科学家精神 once for several: 科学家精神进校园、进社区以及通过网络宣传. */
const ELLIPTIC: Readonly<Record<string, readonly string[]>> = {
  科学家精神进社区: ['科学家精神', '、进社区'],
  科学家精神网络宣传: ['科学家精神', '通过网络宣传'],
}

const missing = (texts: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  texts.filter((text) => text !== undefined && !notice.includes(text))

test('all 28 activities are there, in the order of the notice', () => {
  expect(activities.map(({ title }) => title)).toEqual(TITLES)
})

test.each(TITLES)('%s is what the notice calls it', (title) => {
  expect(missing(ELLIPTIC[title] ?? [title])).toEqual([])
})

test('every quote, period, place and host of an activity is verbatim', () => {
  const words = activities.flatMap(({ quote, period, place, hosts }) => [
    quote.text,
    period.text,
    place,
    ...hosts,
  ])
  expect(missing(words)).toEqual([])
  expect(activities.every(({ source }) => source === 'notice')).toBe(true)
})

test('a quote names its activity, unless it gives only time, place and hosts or speaks of the item as a whole', () => {
  const series = activities.filter(({ quote }) => quote.section.startsWith('四(三)'))
  for (const { title, quote } of series)
    for (const part of ELLIPTIC[title] ?? [title]) expect(quote.text).toContain(part)
})

test('the hosts of an item, put together again, are the line of the notice', () => {
  const lines = activities.map(({ hosts }) => `举办单位:${hosts.join('、')}\n`)
  expect(missing(lines)).toEqual([])
})

test('what the edition says of itself is verbatim', () => {
  const { theme, period, contentAreas, requirements, contacts, hosts } = edition
  expect(
    missing([
      theme,
      period.text,
      edition.notice.title,
      edition.notice.basis,
      ...contentAreas.map(({ title, text }) => `${title}。${text}`),
      ...requirements.flatMap(({ title, text }) => [title, text]),
      ...contacts.flatMap(({ name, email }) => [name, `邮箱:${email}`]),
      [...edition.notice.issuers].join(' '),
      ...hosts,
      topics.map(({ title }) => title).join('、'),
    ]),
  ).toEqual([])
  expect(contentAreas).toHaveLength(5)
})
