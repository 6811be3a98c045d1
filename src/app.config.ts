import { subpages, tabPages } from './routes'

const tabs = [
  { page: tabPages.home, text: '首页', icon: 'home' },
  { page: tabPages.activities, text: '活动', icon: 'activities' },
  { page: tabPages.schedule, text: '行程', icon: 'week' },
  { page: tabPages.me, text: '我的', icon: 'me' },
]

const onWechat = process.env.TARO_ENV === 'weapp'

/** WeChat looks `@names` up in theme.json, light or dark; a browser resolves the design's own variables. */
const colour = (name: string) => (onWechat ? `@${name}` : `var(--${name})`)

/** On H5 one picture serves every state: it is the mask of its word's colour. */
const tabIcons = (icon: string) =>
  onWechat
    ? { iconPath: `@tab-${icon}`, selectedIconPath: `@tab-${icon}-on` }
    : { iconPath: `assets/tab/${icon}.png` }

/** Fetched while the home page is read, so that activities and tickets open without a network afterwards. 2 MB at most. */
const preloadRule = {
  [tabPages.home.path]: {
    network: 'all' as const,
    packages: [subpages.activity, subpages.notice, subpages.signUp, subpages.ticket, subpages.demo].map(
      ({ root }) => root,
    ),
  },
}

export default defineAppConfig({
  pages: tabs.map(({ page }) => page.path),
  subPackages: Object.values(subpages).map(({ root }) => ({ root, pages: ['index'] })),
  ...(onWechat && { preloadRule }),
  lazyCodeLoading: 'requiredComponents',
  // Asked for by a tap only, see docs/decisions/0009.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '用于按远近排列活动，不保存也不上传' } },
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '科技周',
    navigationBarBackgroundColor: colour('surface'),
    navigationBarTextStyle: onWechat ? '@bar-text' : 'black',
    backgroundColor: colour('surface'),
    backgroundColorTop: colour('surface'),
    backgroundColorBottom: colour('surface'),
    backgroundTextStyle: onWechat ? '@pull-text' : 'dark',
    // On H5 the browser has a bar already, and pages draw their own header where they need one.
    navigationStyle: onWechat ? 'default' : 'custom',
  },
  tabBar: {
    color: colour('text-muted'),
    selectedColor: colour('accent'),
    backgroundColor: colour('surface-raised'),
    borderStyle: onWechat ? ('@tab-border' as 'black') : 'white',
    ...(!onWechat && { appName: '科技周' }),
    list: tabs.map(({ page, text, icon }) => ({
      pagePath: page.path,
      text,
      ...tabIcons(icon),
    })),
  },
})
