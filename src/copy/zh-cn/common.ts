export const common = {
  appName: '科技周',
  /** As app.config.ts has them. */
  tabs: { home: '首页', activities: '活动', schedule: '行程', me: '我的' },
  back: '返回',
  close: '关闭',
  retry: '再试一次',
  loading: '正在打开',
  provisional: '示例',
  elderOn: '长辈版',
  elderOff: '退出长辈版',
  demo: (clock: string) => `演示数据 · 时钟为${clock}`,
  demoShort: (clock: string) => `演示：${clock}`,
  demoShortest: '演示',
  shareTitle: (title: string, when: string) => `${title} · ${when}`,
  /** Above content that could not be fetched anew. */
  old: {
    offline: (past: string) => `没有网络，内容是${past} 的`,
    failed: (past: string) => `没有更新成，内容是${past} 的`,
    retry: '重试',
    retrying: '正在更新',
  },
  failed: {
    title: '没有打开',
    text: '刚才没有取到活动信息，请再试一次。',
    page: '这一页没有打开，看看网络，再点一次。',
    offlineTitle: '没有网络',
    offlineText: '连上网络以后再试一次。',
  },
  /** What one hears of something that stands in several pieces on the screen. */
  spoken: (parts: readonly string[]) => parts.join('，'),
  /** Short facts in one line. */
  inline: (parts: readonly string[]) => parts.join(' · '),
  list: (items: readonly string[]) => items.join('、'),
}
