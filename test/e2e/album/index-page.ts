import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from './picture'

const LOOKS = ['light', 'dark', 'elder', 'desktop'] as const

/** The album's page: a row a screen, a column a look. */
export async function writeIndex(folder: string, pictures: readonly Picture[]): Promise<void> {
  const screens = [...new Set(pictures.map(({ screen }) => screen))]
  const cell = (screen: string, look: string): string => {
    const picture = pictures.find((candidate) => candidate.screen === screen && candidate.look === look)
    if (!picture) return ''
    const width = look === 'desktop' ? 320 : 180
    return `<img src="${picture.file}" width="${width}" alt="${screen}, ${look}">`
  }
  const rows = screens.map(
    (screen) => `| ${screen} | ${LOOKS.map((look) => cell(screen, look)).join(' | ')} |`,
  )
  const lines = [
    '# Screens',
    '',
    'Taken from the real app by `npm run screens -- docs/screens`: H5 in a window of 375 × 812 and of 1280 × 800; the',
    'mini program (`weapp-…`) run in Node and laid out by a browser, where maps are a placeholder.',
    '',
    '| screen | light | dark | 长辈版 | desktop |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ]
  await writeFile(path.join(folder, 'README.md'), `${lines.join('\n')}\n`)
}
