import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeviceStorage } from '@/platform/storage/contract'
import { isRecord, persisted } from './persisted'

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  readonly theme: Theme
  /** 长辈版 */
  readonly isElder: boolean
}

export interface SettingsState extends Settings {
  change(settings: Partial<Settings>): void
}

const DEFAULTS: Settings = { theme: 'system', isElder: false }

function isSettings(value: unknown): value is Settings {
  return (
    isRecord(value) &&
    (value.theme === 'system' || value.theme === 'light' || value.theme === 'dark') &&
    typeof value.isElder === 'boolean'
  )
}

export function createSettingsStore(storage: DeviceStorage): StoreApi<SettingsState> {
  const saved = persisted(storage, 'settings', isSettings)
  return createStore<SettingsState>()((set, get) => ({
    ...(saved.read() ?? DEFAULTS),
    change(settings) {
      set(settings)
      const { theme, isElder } = get()
      saved.write({ theme, isElder })
    },
  }))
}
