import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { importRules } from '../../config/import-rules'
import { broken, root } from './plant'

const FOLDER = 'import-x/no-restricted-paths'
const PACKAGE = 'no-restricted-imports'

/** A file of a feature by its kind, whatever features are called this month. */
function fileOfFeature(feature: string, isPublic: boolean): string {
  const depth = isPublic ? 1 : 2
  const files = readdirSync(path.join(root, 'src/features', feature), { recursive: true, encoding: 'utf8' })
  const file = files.find((name) => /\.tsx?$/.test(name) && name.split(path.sep).length === depth)
  return `@/features/${feature}/${(file ?? '').replace(/\.tsx?$/, '')}`
}

const forbidden: readonly [file: string, source: string, rule: string][] = [
  ['src/domain/planted.ts', '../usecases/api', FOLDER],
  ['src/domain/planted.ts', '@/state/resource', FOLDER],
  ['src/domain/planted.ts', 'dayjs', PACKAGE],
  ['src/domain/time.ts', 'uuid', PACKAGE],
  ['src/domain/decide/planted.ts', 'react', PACKAGE],
  ['src/usecases/planted.ts', '../../mock/memory-store', FOLDER],
  ['src/usecases/planted.ts', '@/platform/storage', FOLDER],
  ['src/usecases/planted.ts', 'node:fs', PACKAGE],
  ['mock/planted.ts', '../src/platform/storage', FOLDER],
  ['mock/planted.ts', '../src/data', FOLDER],
  ['mock/planted.ts', 'valibot', PACKAGE],
  ['mock/planted.ts', 'node:fs', PACKAGE],
  ['mock/schema/planted.ts', 'node:fs', PACKAGE],
  ['cloud/planted.ts', '../src/data', FOLDER],
  ['cloud/planted.ts', '../mock/memory-store', FOLDER],
  ['src/platform/storage/planted.ts', '@/state/resource', FOLDER],
  ['src/platform/storage/planted.ts', '@/usecases/api', FOLDER],
  ['src/platform/storage/planted.ts', 'zustand', PACKAGE],
  ['src/data/planted.ts', '../../mock/memory-store', FOLDER],
  ['src/data/planted.ts', '@/platform/share', FOLDER],
  ['src/data/planted.ts', '@tarojs/taro', PACKAGE],
  ['src/data/local.ts', '@/state/resource', FOLDER],
  ['src/state/planted.ts', '@/components/button', FOLDER],
  ['src/state/planted.ts', '@/usecases/api', FOLDER],
  ['src/state/planted.ts', '@tarojs/taro', PACKAGE],
  ['src/styles/planted.ts', '@/domain/geo', FOLDER],
  ['src/copy/planted.ts', '@/state/resource', FOLDER],
  ['src/components/planted.tsx', '@/domain/activity', FOLDER],
  ['src/components/planted.tsx', '@/platform/share', FOLDER],
  ['src/components/planted.tsx', '@tarojs/taro', PACKAGE],
  ['src/features/registration/planted.ts', '@/data', FOLDER],
  ['src/features/registration/planted.ts', '@/usecases/api', FOLDER],
  ['src/features/registration/planted.ts', fileOfFeature('activities', true), FOLDER],
  ['src/features/registration/planted.ts', '@tarojs/taro', PACKAGE],
  ['src/pages/home/planted.tsx', '@/data', FOLDER],
  ['src/pages/home/planted.tsx', '../me', FOLDER],
  ['src/pages/home/planted.tsx', fileOfFeature('activities', false), FOLDER],
  ['src/pages/home/planted.tsx', 'zustand', PACKAGE],
  ['src/subpages/ticket/planted.tsx', '@/data', FOLDER],
  ['src/subpages/ticket/planted.tsx', '../activity', FOLDER],
  ['src/app.tsx', '../mock/memory-store', FOLDER],
  ['src/app.config.ts', '@/copy', FOLDER],
  ['src/routes.ts', '@/domain/activity', FOLDER],
  ['src/routes.ts', 'react', PACKAGE],
]

const allowed: readonly [file: string, source: string][] = [
  ['src/domain/decide/planted.ts', '../session'],
  ['src/usecases/planted.ts', '../domain/errors'],
  ['mock/schema/planted.ts', 'valibot'],
  ['mock/read-edition.ts', 'node:fs'],
  ['mock/planted.ts', '@noble/ed25519'],
  ['cloud/planted.ts', 'fastify'],
  ['cloud/planted.ts', '../src/usecases/api'],
  ['src/platform/storage/planted.ts', '@tarojs/taro'],
  ['src/data/local.ts', '../../mock/memory-store'],
  ['src/data/planted.ts', '@/platform/storage'],
  ['src/state/planted.ts', 'zustand/vanilla'],
  ['src/components/planted.tsx', '@/platform/a11y'],
  ['src/features/activities/planted.ts', fileOfFeature('activities', false)],
  ['src/features/registration/planted.ts', '@/domain/session'],
  ['src/pages/home/planted.tsx', fileOfFeature('activities', true)],
  ['src/pages/home/planted.tsx', '@/state/resource'],
  ['src/pages/home/planted.tsx', '@tarojs/taro'],
]

describe('the table of who may import whom', () => {
  test.each(forbidden)('%s may not import %s', async (file, source, rule) => {
    expect(await broken(file, `import '${source}'`)).toEqual([rule])
  })

  test.each(allowed)('%s may import %s', async (file, source) => {
    expect(await broken(file, `import '${source}'`)).toEqual([])
  })

  test('a type or a later import counts as well', async () => {
    expect(await broken('src/domain/planted.ts', "import type { Api } from '../usecases/api'")).toEqual([
      FOLDER,
    ])
    expect(await broken('src/domain/planted.ts', "void import('../usecases/api')")).toEqual([FOLDER])
  })

  test('every row has a planted violation', () => {
    const unproved = importRules.filter(
      ({ of }) => !forbidden.some(([file]) => file === of || file.startsWith(`${of}/`)),
    )
    expect(unproved.map(({ of }) => of)).toEqual([])
  })

  test('every folder of src has a row, and every row a folder', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
      .map((entry) => `src/${entry.name}`)
    const rows = importRules.map(({ of }) => of)
    expect(folders.filter((folder) => !rows.includes(folder))).toEqual([])
    // cloud/ arrives with the server.
    expect(rows.filter((of) => of !== 'cloud' && !existsSync(path.join(root, of)))).toEqual([])
  })
})
