/** 关于演示 */
export const aboutDemo = {
  title: '关于演示',
  whatTitle: '这是什么',
  what: (edition: string, date: string) =>
    `这是一个演示。活动、时间范围、地点和联系方式照录${edition}的公开通知（${date}）。`,
  samples: '通知里没有的都是编的，旁边标着“示例”：每一场的具体时间、名额，还有已经报上的人。',
  toNotice: '看通知全文',
  clockTitle: '演示的时钟',
  clock: (start: string) => `活动已经办过，所以时钟不用真实时间：每次打开从 ${start} 起走，和真的钟一样快。`,
  clockKept: '办过的事不会跑到时钟前面：上次用到几点，就从几点接着走。',
  clockNow: '现在是',
  dataTitle: '数据在哪里',
  data: '家人、报名、票和收藏只存在这台设备上，不会发给任何人。',
  remove: '删除小程序，或者清除这个网站的数据，就全部删掉。',
  serviceTitle: '要真正用起来',
  service: '演示不会真的占名额，门口也不认演示的票。正式的报名需要一台服务器，由主办方来开。',
  notDemoTitle: '这一届不是演示',
  notDemoText: '活动和报名都是真的，时间也是真的。',
  home: '去首页',
}
