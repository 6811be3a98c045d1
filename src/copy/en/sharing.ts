import type { sharing as zhCn } from '../zh-cn/sharing'
import { ages } from './ages'
import { audiences } from './audiences'
import { counted } from './counted'

export const sharing: typeof zhCn = {
  posterTitle: 'Poster',
  posterOf: (title) => `Poster: ${title}`,
  when: 'When',
  where: 'Where',
  whom: 'For',
  ages,
  audience: (id) => audiences[id],
  fromDay: (day, count) => `From ${day}, ${counted(count, 'session')}`,
  provisionalTimes: "Example sessions. The host's notice decides",
  placeUnknown: 'To be announced by the host',
  scan: 'Scan for the sessions',
  searchFor: (app) => ['In WeChat,', `search for ${app},`, 'a mini program'],
  codeLater:
    'Once the site is published, the poster carries a code to scan. For now, ask friends to search for the mini program in WeChat.',
  // What is drawn beside these words is the notice's.
  whole: ['科技活动周', '科技工作者'],
  drawing: 'Drawing the poster',
  save: 'Save the poster',
  saveHint: 'You can also press and hold the picture to save or send it',
  saved: 'Saved to your album',
  downloaded: 'Poster downloaded',
  notSaved: 'It could not be saved; try pressing and holding the picture',
  saveRefused: {
    title: 'No access to the album',
    text: 'You once chose not to let the mini program save pictures to your album. You can change that in its settings.',
    yes: 'Settings',
    no: 'No thanks',
  },
  notDrawnTitle: 'The poster could not be drawn',
  notDrawnText: 'Perhaps a picture did not arrive. Try again, or share the activity itself.',
  notFoundTitle: 'No such activity',
  notFoundText: 'The link may be incomplete, or belong to another edition.',
  toList: 'See all activities',
  previewTitle: (title, app) => `${title} · ${app}`,
  preview: ({ when, where, hosts, edition }) =>
    `${[when, where].filter(Boolean).join(', ')}. Held by ${hosts.join(', ')}. ${edition}.`,
}
