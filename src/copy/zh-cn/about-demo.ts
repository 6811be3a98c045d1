/** 关于演示 */
export const aboutDemo = {
  title: '关于演示',
  whatTitle: '这是什么',
  what: (edition: string, date: string) =>
    `这是一个演示。活动、主办方和联系方式照录${edition}的公开通知（${date}）。`,
  samples: '通知里没有写的是补上的例子，旁边标着“示例”：每一场的时间、名额和已经报上的人。',
  toNotice: '看通知全文',
  clockTitle: '演示的时钟',
  clockNow: (clock: string) => `现在是 ${clock}`,
  clock: (start: string) => `演示不用真实时间。每次打开从 ${start} 起走，和真的钟一样快。`,
  clockKept: '办过的事不会落到以后：上次办到几点，下次就从几点接着走。',
  dataTitle: '数据在哪里',
  data: '家人、报名、票和收藏只存在这台设备上，不会发给任何人。',
  remove: '删除小程序，或者清除这个网站的数据，就全部删掉了。',
  serviceTitle: '真正用起来',
  service:
    '在演示里报名不会占真的名额，门口也不认演示的票。真正的报名要有一台服务器收名单、分名额，由主办方开设。',
  notDemoTitle: '这一届不是演示',
  notDemoText: '时钟是真的，报名也算数。',
  home: '回首页',
}
