import type { audiences as zhCn } from '../zh-cn/audiences'

export const audiences: typeof zhCn = {
  public: 'Everybody',
  family: 'Families',
  youth: 'Young people',
  'science-worker': 'Science workers',
  enterprise: 'Companies',
}
