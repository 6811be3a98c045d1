import { activityHead } from '@/usecases/activity-head'
import { withHead, type PageHead } from '@/usecases/share-page'
import { anActivity, anIndex } from '../fakes/programme'

const TEMPLATE =
  '<!doctype html><html><head><meta name="description" content="old"/><title>科技周</title>' +
  '<script defer="defer" src="/js/app.js"></script></head><body><div id="app"></div></body></html>'

const head: PageHead = {
  title: '看天 · 科技周',
  description: '四月，东湖。',
  siteName: '科技周',
  address: 'https://kjz.example.cn/activity/kites',
  picture: { address: 'https://kjz.example.cn/kites.png', width: 750, height: 600 },
}

test('the page is the app’s own, with a head about one thing', () => {
  const page = withHead(TEMPLATE, head)
  expect(page).toContain('<script defer="defer" src="/js/app.js"></script>')
  expect(page).toContain('<body><div id="app"></div></body>')
  expect(page.match(/<title>[^<]*<\/title>/g)).toEqual(['<title>看天 · 科技周</title>'])
  expect(page.match(/<meta name="description"[^>]*>/g)).toEqual([
    '<meta name="description" content="四月，东湖。"/>',
  ])
  expect(page).toContain('<meta property="og:image" content="https://kjz.example.cn/kites.png"/>')
  expect(page).toContain('<link rel="canonical" href="https://kjz.example.cn/activity/kites"/>')
})

test('what an organiser writes stays text', () => {
  const page = withHead(TEMPLATE, { ...head, title: '$& </title><script>"x"&' })
  expect(page).toContain('<title>$&amp; &lt;/title&gt;&lt;script&gt;&quot;x&quot;&amp;</title>')
  expect(page).toContain('content="$&amp; &lt;/title&gt;&lt;script&gt;&quot;x&quot;&amp;"')
  expect(page.match(/<script/g)).toHaveLength(1)
})

test.each(['<html><head></head></html>', '<html><title>x</title></html>'])(
  'a template it cannot fill is an error: %s',
  (template) => {
    expect(() => withHead(template, head)).toThrow('index.html')
  },
)

test('an activity’s head says only what the notice says', () => {
  const activity = anActivity({ id: 'kites', title: '放风筝', hosts: ['风筝协会'], place: '东湖' })
  const made = activityHead(
    activity,
    anIndex({ activities: [activity], sessions: [] }),
    {
      previewTitle: (title, app) => `${title}|${app}`,
      preview: ({ when, where, hosts, edition }) => [when, where, ...hosts, edition].join('|'),
    },
    { appName: '科技周', address: '/activity/kites', picture: head.picture },
  )
  expect(made).toEqual({
    title: '放风筝|科技周',
    description: '四月|东湖|风筝协会|无名科技周',
    siteName: '科技周',
    address: '/activity/kites',
    picture: head.picture,
  })
})
