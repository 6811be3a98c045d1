import { useState } from 'react'
import { codeOf, type ErrorCode } from '@/domain/errors'
import { forgetDevice } from '@/state/forget-device'
import type { Erased } from '@/state/people-store'
import { useStores } from '@/state/stores'

export type Erasing =
  | { readonly step: 'asking'; readonly failure?: ErrorCode }
  | { readonly step: 'erasing' }
  | { readonly step: 'done'; readonly erased: Erased }

/** Erases the account, and only once that is answered what this device keeps: nothing is done by halves. */
export function useErasing() {
  const stores = useStores()
  const [erasing, setErasing] = useState<Erasing>({ step: 'asking' })
  return {
    erasing,
    async erase(): Promise<void> {
      if (erasing.step === 'erasing') return
      setErasing({ step: 'erasing' })
      try {
        const erased = await stores.people.getState().eraseAccount()
        forgetDevice(stores)
        setErasing({ step: 'done', erased })
      } catch (error) {
        setErasing({ step: 'asking', failure: codeOf(error) })
      }
    },
  }
}
