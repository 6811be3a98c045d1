import type { PropsWithChildren } from 'react'
import { CopyProvider } from '@/copy/use-copy'
import { StoresProvider, type Stores } from '@/state/stores'
import { useChosenWording } from './use-chosen-wording'

/** What stands above every page: the stores, and wording that follows 长辈版 and the language. */
export function AppRoot({ stores, children }: PropsWithChildren<{ readonly stores: Stores }>) {
  return (
    <StoresProvider stores={stores}>
      <Wording>{children}</Wording>
    </StoresProvider>
  )
}

function Wording({ children }: PropsWithChildren) {
  return <CopyProvider value={useChosenWording()}>{children}</CopyProvider>
}
