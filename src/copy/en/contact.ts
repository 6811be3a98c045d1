import type { contact as zhCn } from '../zh-cn/contact'

export const contact: typeof zhCn = {
  mailCopied: 'Email address copied',
  phoneCopied: 'Phone number copied',
}
