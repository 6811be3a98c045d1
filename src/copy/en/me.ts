import type { me as zhCn } from '../zh-cn/me'

export const me: typeof zhCn = {
  people: 'My household',
  peopleCount: (count) => String(count),
  settings: 'Settings',
  demo: 'About the demo',
}
