import type { settings as zhCn } from '../zh-cn/settings'

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
  privacy:
    'Of your household only a name or nickname, and of a child the birth year; no ID numbers. The phone number is used only to tell you of changes to a session. Saved activities, settings, half-filled forms and tickets are kept on this phone.',
}
