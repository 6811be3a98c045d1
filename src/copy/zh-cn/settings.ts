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
  privacy:
    '家人只存名字或昵称，孩子加一个出生年份，没有证件号。电话只用来通知场次变动。收藏、外观、填到一半的报名和票存在这部手机里。',
}
