import type { settings as zhCn } from '../zh-cn/settings'
import { counted } from './counted'

export const settings: typeof zhCn = {
  title: 'Settings',
  elder: 'Large text',
  elderText: 'Larger letters and buttons, easy to read',
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { 'zh-CN': '中文', en: 'English' },
  languageNote: 'What the notice says, and all titles, stay in Chinese.',
  languageMissing: 'English could not be fetched; Chinese is shown for now.',
  privacyTitle: 'What is stored',
  privacyPeople: 'Of your household only a name or nickname, and of a child the birth year; no ID numbers.',
  privacyHere:
    'Sign-ups, phone number, guardian consents and messages are kept on this phone only and sent nowhere. So are saved activities, searches, half-filled forms, tickets and these settings.',
  privacyServer:
    'Your household, sign-ups, phone number, guardian consents and messages are kept on the server, which knows you by a number only; the phone number is used only to tell you of changes to a session. Saved activities, searches, half-filled forms, tickets, your sign-in and these settings are kept on this phone.',
  privacyPosition: 'Your position is used for sorting only; it is neither kept nor sent.',
  news: 'WeChat reminders',
  newsPlace: 'Changes and reminders after signing up',
  newsWaiting: 'A place comes free',
  newsUnasked: 'Not asked yet; you will be asked once when you sign up',
  newsAccepted: 'Allowed; WeChat sends one message for each yes',
  newsPartly: 'Some allowed, some not',
  newsRejected: 'Not allowed; you will not be asked again when you sign up',
  newsSwitchedOff: 'Messages of this mini program are switched off in WeChat. First switch them on there.',
  newsOpen: 'Open settings',
  newsAsk: 'Allow',
  newsNone: 'There are no WeChat reminders here. Changes are told under Me, in Messages.',
  mine: 'My data',
  people: 'My household',
  peopleCount: (count) => counted(count, 'person', 'people'),
  consents: 'Guardian consents',
  consentCount: (count) => String(count),
}
