import type { me as zhCn } from '../zh-cn/me'

export const me: typeof zhCn = {
  messages: 'Messages',
  unread: (count) => `${count} unread`,
  people: 'My household',
  peopleCount: (count) => String(count),
  settings: 'Settings',
  demo: 'About the demo',
}
