import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '@/domain/language'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isRecord, persisted } from './persisted'

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  readonly theme: Theme
  /** 长辈版 */
  readonly isElder: boolean
  readonly language: Language
}

export interface SettingsState extends Settings {
  change(settings: Partial<Settings>): void
}

const DEFAULTS: Settings = { theme: 'system', isElder: false, language: 'zh-CN' }

/** Before there was a choice of language it was not kept. */
type SavedSettings = Omit<Settings, 'language'> & Partial<Pick<Settings, 'language'>>

function isSettings(value: unknown): value is SavedSettings {
  return (
    isRecord(value) &&
    (value.theme === 'system' || value.theme === 'light' || value.theme === 'dark') &&
    typeof value.isElder === 'boolean' &&
    (value.language === undefined || value.language === 'zh-CN' || value.language === 'en')
  )
}

export function createSettingsStore(storage: DeviceStorage): StoreApi<SettingsState> {
  const saved = persisted(storage, 'settings', isSettings)
  return createStore<SettingsState>()((set, get) => ({
    ...DEFAULTS,
    ...saved.read(),
    change(settings) {
      set(settings)
      const { theme, isElder, language } = get()
      saved.write({ theme, isElder, language })
    },
  }))
}
