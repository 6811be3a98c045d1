import type { PropsWithChildren } from 'react'
import { zhCn, zhCnElder } from '@/copy'
import { CopyProvider } from '@/copy/use-copy'
import { StoresProvider, useSettings, type Stores } from '@/state/stores'

/** What stands above every page: the stores, and wording that follows 长辈版. */
export function AppRoot({ stores, children }: PropsWithChildren<{ readonly stores: Stores }>) {
  return (
    <StoresProvider stores={stores}>
      <Wording>{children}</Wording>
    </StoresProvider>
  )
}

function Wording({ children }: PropsWithChildren) {
  const isElder = useSettings((settings) => settings.isElder)
  return <CopyProvider value={isElder ? zhCnElder : zhCn}>{children}</CopyProvider>
}
