import { broken } from './plant'

const SYNTAX = 'no-restricted-syntax'
const CONSOLE = 'no-console'

const forbidden: readonly [file: string, line: string, rule: string][] = [
  ['src/features/registration/planted.ts', "void (process.env.TARO_ENV === 'h5')", SYNTAX],
  ['src/data/planted.ts', "void (process.env.TARO_ENV === 'h5')", SYNTAX],
  ['src/domain/planted.ts', 'void Date.now()', SYNTAX],
  ['src/state/planted.ts', 'void new Date()', SYNTAX],
  ['mock/planted.ts', 'void Date.now()', SYNTAX],
  ['cloud/planted.ts', 'void new Date()', SYNTAX],
  ['src/usecases/planted.ts', 'void Math.random()', SYNTAX],
  ['src/platform/share/planted.ts', 'void Date.now()', SYNTAX],
  ['src/pages/home/planted.tsx', "console.log('here')", CONSOLE],
]

const allowed: readonly [file: string, line: string][] = [
  ['src/platform/share/planted.ts', "void (process.env.TARO_ENV === 'h5')"],
  ['src/platform/clock/planted.ts', 'void Date.now()'],
  ['src/platform/random/planted.ts', 'void Math.random()'],
  ['src/domain/planted.ts', 'void new Date(0)'],
  ['config/planted.ts', "console.log('built')"],
]

test.each(forbidden)('%s may not say %s', async (file, line, rule) => {
  expect(await broken(file, line)).toEqual([rule])
})

test.each(allowed)('%s may say %s', async (file, line) => {
  expect(await broken(file, line)).toEqual([])
})
