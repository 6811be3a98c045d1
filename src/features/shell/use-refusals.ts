import { useEffect } from 'react'
import type { Catalogue } from '@/copy'
import { confirmBox, notice } from '@/platform/feedback'
import { onRefused } from '@/platform/navigate'

/** Says so when a page cannot be opened, and offers to try again where there is nothing else to see. */
export function useRefusals({ common: { close, failed, retry } }: Catalogue): void {
  useEffect(() => {
    async function tell(again?: () => void): Promise<void> {
      if (!again) notice(failed.page)
      else if (await confirmBox({ title: failed.title, text: failed.offlineText, yes: retry, no: close }))
        again()
    }
    return onRefused((again) => void tell(again))
  }, [close, failed, retry])
}
