import type { AudienceId } from '@/domain/activity'
import type { detail as zhCn } from '../zh-cn/detail'
import { ages } from './ages'
import { action, answer } from './can-come'
import { counted } from './counted'

const audiences: Readonly<Record<AudienceId, string>> = {
  public: 'Everybody',
  family: 'Families',
  youth: 'Young people',
  'science-worker': 'Science workers',
  enterprise: 'Companies',
}

export const detail: typeof zhCn = {
  title: 'Activity',
  noticeSays: (words) => `Notice, in Chinese: "${words}"`,
  audience: (id) => audiences[id],
  ages,
  action,
  answer,
  guardian: "Under 14 only with a guardian's consent",
  exactPlaceUnknown: 'Exact place to be announced',
  signUpUntil: (moment) => `Closes ${moment}`,
  signUpFrom: (moment) => `Opens ${moment}`,
  sessions: 'Choose a session',
  provisionalNote: "Example sessions. The host's notice decides.",
  sessionCount: (count) => counted(count, 'session'),
  noticeWords: 'What the notice says',
  source: (city, section, date) => `From the notice of ${city}, in Chinese, ${section} · ${date}`,
  before: 'Before you go',
  bring: (things) => `Bring: ${things}`,
  ask: (name) => `Ask ${name}`,
  favourite: 'Save',
  favourited: 'Saved',
  share: 'Share',
  notFoundTitle: 'No such activity',
  notFoundText: 'The link may be incomplete, or belong to another edition.',
  toList: 'See all activities',
  linkCopied: 'Link copied. Paste it to a friend to open this page',
  linkNotCopied: 'The link could not be copied',
}
