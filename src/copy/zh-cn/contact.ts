/** Reaching whoever can be asked. */
export const contact = {
  mailCopied: '邮箱地址已复制',
  phoneCopied: '电话号码已复制',
}
