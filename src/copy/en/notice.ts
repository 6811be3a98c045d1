import type { notice as zhCn } from '../zh-cn/notice'

export const notice: typeof zhCn = {
  title: 'The notice',
  hostsTitle: 'Hosts and contacts',
  theme: 'Theme',
  period: 'Dates',
  areas: 'Main content',
  requirements: 'Requirements',
  hosts: 'Hosts',
  contacts: 'Contacts',
  basis: (document) => `based on ${document}`,
  published: (date) => `published ${date}`,
  verbatim: 'These are the words of the notice, in Chinese.',
  ordinal: (index) => `(${index + 1}) `,
}
