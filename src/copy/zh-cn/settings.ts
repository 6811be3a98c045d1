/** 设置 */
export const settings = {
  title: '设置',
  elder: '长辈版',
  elderText: '字大、按钮大，看得清楚',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  language: '语言',
  /** Each in its own language, whichever is shown. */
  languages: { 'zh-CN': '中文', en: 'English' },
  languageNote: '英文界面里，活动名称和通知原文仍是中文。',
  languageMissing: '英文没有取到，先用中文。',
  privacyTitle: '存了什么',
  privacyPeople: '家人只存名字或昵称，孩子加一个出生年份，没有证件号。',
  /** The backend is inside the app. */
  privacyHere:
    '报名、电话、监护人同意和消息都只存在这部手机里，不上传。收藏、搜过的词、填到一半的报名、票和这里的设置也在这部手机里。',
  /** There is a server. */
  privacyServer:
    '家人、报名、电话、监护人同意和消息存在服务器上，认人只用一个编号；电话只用来通知场次变动。收藏、搜过的词、填到一半的报名、票、登录凭据和这里的设置存在这部手机里。',
  privacyPosition: '位置只在排序时用，不存也不上传。',
  news: '微信提醒',
  newsPlace: '报上以后的变动和提醒',
  newsWaiting: '候补到位',
  newsUnasked: '还没有问过你，报名时会问一次',
  newsAccepted: '已经允许，每允许一次微信发一条',
  newsPartly: '有的允许，有的没有允许',
  newsRejected: '没有允许，报名时不再问',
  newsSwitchedOff: '微信里关掉了这个小程序的消息，先到微信的设置里打开。',
  newsOpen: '去打开',
  newsAsk: '允许提醒',
  newsNone: '这里没有微信提醒。有变动，看“我的”里的“消息”。',
  mine: '我的数据',
  people: '我的家人',
  peopleCount: (count: number) => `${count} 人`,
  consents: '监护人同意记录',
  consentCount: (count: number) => `${count} 份`,
}
