/** 通知全文 */
export const notice = {
  title: '通知全文',
  hostsTitle: '主办单位与联系方式',
  theme: '活动主题',
  period: '活动时间',
  areas: '主要内容',
  requirements: '有关要求',
  hosts: '主办单位',
  contacts: '联系方式',
  basis: (document: string) => `依据：${document}`,
  published: (date: string) => `${date} 发布`,
  verbatim: '以上文字照录通知原文。',
  ordinal: (index: number) => `（${'一二三四五六七八九十'.charAt(index)}）`,
}
