import type { PropsWithChildren } from 'react'
import { CopyProvider } from '@/copy/use-copy'
import { StoresProvider, type Stores } from '@/state/stores'
import { useChosenWording } from './use-chosen-wording'
import { useRefusals } from './use-refusals'

/** What stands above every page: the stores, and wording that follows 长辈版 and the language. */
export function AppRoot({ stores, children }: PropsWithChildren<{ readonly stores: Stores }>) {
  return (
    <StoresProvider stores={stores}>
      <Wording>{children}</Wording>
    </StoresProvider>
  )
}

function Wording({ children }: PropsWithChildren) {
  const wording = useChosenWording()
  useRefusals(wording.catalogue)
  return <CopyProvider value={wording}>{children}</CopyProvider>
}
