import { filesBelow } from './files'

// ESLint sees TypeScript only; style sheets, data and pictures follow the same rule: capitals that differ hurt on macOS.
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

test.each(['src', 'mock', 'config', 'test', 'types', 'cloud'])('names below %s are kebab-case', (folder) => {
  const odd = filesBelow(folder).filter(
    (file) => !file.split('/').every((part) => KEBAB.test(part) || part === 'README.md'),
  )
  expect(odd).toEqual([])
})
