import type { PropsWithChildren } from 'react'
import { isShared, openApi } from '@/data'
import { AppRoot } from '@/features/shell/app-root'
import { deviceNowMs } from '@/platform/clock'
import { locate } from '@/platform/location'
import { keepApp } from '@/platform/offline'
import { storage } from '@/platform/storage'
import { createStores } from '@/state/stores'
import './app.scss'

keepApp()

const stores = createStores({ api: openApi(), storage, deviceNowMs, locate, isShared })

export default function App({ children }: PropsWithChildren) {
  return <AppRoot stores={stores}>{children}</AppRoot>
}
