import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../../config/files-below'

const root = path.resolve(__dirname, '../..')

/** As WeChat writes an app secret, and as Taro names its files; and what only the server is told by its environment. */
const SECRET =
  /(?<!sub-common\/|[0-9A-Za-z])[0-9a-f]{32}(?![0-9A-Za-z])|WECHAT_APP_SECRET|TICKET_KEYS|DATABASE_URL/

test.each(['dist/h5', 'dist/weapp'])('%s, which everybody can read, holds no secret', (folder) => {
  const texts = filesBelow(path.join(root, folder)).filter((name) =>
    /\.(js|json|html|wxml|css|wxss)$/.test(name),
  )
  expect(texts.length).toBeGreaterThan(10)
  const found = texts.filter((name) => SECRET.test(readFileSync(path.join(root, folder, name), 'utf8')))
  expect(found).toEqual([])
})

test('the pattern knows a secret when it sees one', () => {
  expect(SECRET.test('secret:"0123456789abcdef0123456789abcdef"')).toBe(true)
})
