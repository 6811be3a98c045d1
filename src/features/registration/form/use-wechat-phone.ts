import { useStores } from '@/state/stores'
import { useAttempt } from '@/state/use-attempt'

/** Fills the number in for a code of WeChat's button. Whatever fails, typing always works. */
export function useWechatPhone(onPhone: (phone: string) => void) {
  const { registrations } = useStores()
  const { trouble: failure, run } = useAttempt()
  const ask = (code: string) => void run(async () => onPhone(await registrations.getState().phoneFor(code)))
  return { ask, failure }
}
