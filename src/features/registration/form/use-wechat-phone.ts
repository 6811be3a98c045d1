import { useState } from 'react'
import { useStores } from '@/state/stores'
import { troubleOf, type Trouble } from './trouble'

/** Fills the number in for a code of WeChat's button. Whatever fails, typing always works. */
export function useWechatPhone(onPhone: (phone: string) => void) {
  const { registrations } = useStores()
  const [failure, setFailure] = useState<Trouble>()
  async function ask(code: string): Promise<void> {
    setFailure(undefined)
    try {
      onPhone(await registrations.getState().phoneFor(code))
    } catch (error) {
      setFailure(troubleOf(error))
    }
  }
  return { ask: (code: string) => void ask(code), failure }
}
