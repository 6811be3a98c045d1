/** Where 我的 leads. */
export const me = {
  messages: '消息',
  unread: (count: number) => `${count} 条未读`,
  people: '我的家人',
  peopleCount: (count: number) => `${count} 人`,
  settings: '设置',
  demo: '关于演示',
}
