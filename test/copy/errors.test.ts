import { errors as en } from '@/copy/en/errors'
import { errors } from '@/copy/topics/errors'
import type { ErrorCode } from '@/domain/errors'

const { zhCn } = errors
const sentences = Object.entries(zhCn)

test('every code has words for people, whatever facts come with it', () => {
  for (const [code, sentence] of sentences) {
    const words = sentence({})
    expect([code, words]).toEqual([code, expect.stringMatching(/^[^a-z]{5,40}$/)])
    expect(words).not.toMatch(/undefined|NaN|[！!]/)
  }
})

test.each([
  ['Chinese', zhCn],
  ['English', en],
])('no two codes that a person can tell apart say the same in %s', (_, errors) => {
  const words = Object.values(errors).map((sentence) => sentence({}))
  expect(new Set(words).size).toBe(words.length)
})

test.each<[ErrorCode, Record<string, number>, string]>([
  ['session-full', { left: 2 }, '只剩 2 位'],
  ['session-full', { left: 0 }, '名额刚刚报满了'],
  ['party-too-large', { limit: 4 }, '最多报 4 人'],
  ['age-outside', { min: 8, max: 14 }, '8–14 岁'],
  ['age-outside', { min: 8 }, '要满 8 岁'],
  ['age-outside', { max: 9 }, '最大 9 岁'],
  ['birth-year-invalid', { from: 2007, to: 2025 }, '2007 到 2025'],
  ['name-too-long', { max: 10 }, '最多 10 个字'],
])('%s with %j names the numbers', (code, facts, words) => {
  expect(zhCn[code](facts)).toContain(words)
})

test.each<[ErrorCode, Record<string, number>, string]>([
  ['session-full', { left: 1 }, 'Only 1 place left'],
  ['session-full', { left: 2 }, 'Only 2 places left'],
  ['session-full', { left: 0 }, 'The last places have just been taken'],
  ['party-too-large', { limit: 4 }, 'At most 4 people'],
  ['age-outside', { min: 8, max: 14 }, 'ages 8–14'],
  ['age-outside', { min: 8 }, 'from age 8'],
  ['age-outside', { max: 9 }, 'up to age 9'],
  ['birth-year-invalid', { from: 2007, to: 2025 }, '2007 and 2025'],
  ['name-too-long', { max: 10 }, 'at most 10 characters'],
])('%s with %j names the numbers in English', (code, facts, words) => {
  expect(en[code](facts)).toContain(words)
})
