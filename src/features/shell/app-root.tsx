import { useEffect, type PropsWithChildren } from 'react'
import type { Catalogue } from '@/copy'
import { CopyProvider } from '@/copy/use-copy'
import { confirmBox, notice } from '@/platform/feedback'
import { onRefused } from '@/platform/navigate'
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
  const wording = useChosenWording()
  useRefusals(wording.catalogue)
  return <CopyProvider value={wording}>{children}</CopyProvider>
}

/** Says so when a page cannot be opened, and offers to try again where there is nothing else to see. */
function useRefusals({ common: { close, failed, retry } }: Catalogue): void {
  useEffect(() => {
    async function tell(again?: () => void): Promise<void> {
      if (!again) notice(failed.page)
      else if (await confirmBox({ title: failed.title, text: failed.offlineText, yes: retry, no: close }))
        again()
    }
    return onRefused((again) => void tell(again))
  }, [close, failed, retry])
}
