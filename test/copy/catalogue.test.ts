import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { zhCn, zhCnElder } from '@/copy'
import { en, enElder, topics as enTopics } from '@/copy/en'
import type { Topic } from '@/copy/language'
import * as zhCnTopics from '@/copy/zh-cn/topics'
import { namesOf, said } from './said'

const folder = path.join(__dirname, '../../src/copy/topics')

/** Topics travel with pages, so no module lists them; the folder does. */
const topics = readdirSync(folder).flatMap((file) =>
  Object.values(jest.requireActual<Record<string, Topic>>(path.join(folder, file))),
)

const chinese = { ...zhCnTopics, catalogue: zhCn, elder: zhCnElder }
const english = { ...enTopics, catalogue: en, elder: enElder }

const languages = { chinese, english }
const all = Object.entries(languages).flatMap(([language, parts]) =>
  Object.entries(parts).map(([part, words]) => ({ language, part, texts: said(words, part) })),
)

/** A text that may be empty: the rest of a line that has none, and of a state that has a form. */
const MAY_BE_EMPTY = /\.result\.rest$|\.cannot\.text$/

test('every topic is there in Chinese, under its name', () => {
  expect(topics.map(({ name }) => name).sort()).toEqual(Object.keys(zhCnTopics).sort())
  for (const { name, zhCn: words } of topics) expect(words).toBe(zhCnTopics[name])
})

test('English says everything that Chinese says, and nothing else', () => {
  expect(namesOf(english)).toEqual(namesOf(chinese))
})

test.each(all)('$language $part leaves nothing unsaid', ({ texts }) => {
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter(([name, text]) => text.trim() === '' && !MAY_BE_EMPTY.test(name))).toEqual([])
  expect(texts.filter(([, text]) => /undefined|NaN|null|\[object/.test(text))).toEqual([])
})

test.each(all)(
  '$language $part has no exclamation marks and no three dots: nobody is hurried',
  ({ texts }) => {
    expect(texts.filter(([, text]) => /[!！]|\.\.\.|…/.test(text))).toEqual([])
  },
)

test.each(all.filter(({ language }) => language === 'english'))(
  'no Chinese is left in the English of $part',
  ({ texts }) => {
    // Quotation marks too: the letters of a Chinese phone draw them a square wide.
    const left = texts.filter(([, text]) => /[‘’“”\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text))
    // Each language is offered under its own name, and a poster has the notice's titles on it.
    expect(left.filter(([name]) => !/^settings\.languages\.zh-CN$|^sharing\.whole/.test(name))).toEqual([])
  },
)

test.each(all.filter(({ language }) => language === 'chinese'))(
  'no English stands in the Chinese of $part',
  ({ texts }) => {
    const left = texts.filter(([, text]) => /[a-z]{2,}/i.test(text.replace(/\bkm\b|jaska \(MIT\)/, '')))
    expect(left.filter(([name]) => name !== 'settings.languages.en')).toEqual([])
  },
)

test.each(all.filter(({ language }) => language === 'english'))(
  '$part counts one thing and several in English',
  ({ texts }) => {
    const one =
      /(?<![\d.:])1 (places|groups|people|sessions|activities|minutes|days|characters|hours|years)\b/
    const several = /(?<![\d.:])2 (place|group|person|session|activity|minute|day|character|hour)\b/
    expect(texts.filter(([, text]) => one.test(text) || several.test(text))).toEqual([])
  },
)

test('the tab bar says the same before the app runs', () => {
  const config = readFileSync(path.join(__dirname, '../../src/app.config.ts'), 'utf8')
  const words = [...config.matchAll(/text: '([^']+)'/g)].map(([, text]) => text)
  expect(Object.values(zhCn.common.tabs)).toEqual(words)
})
