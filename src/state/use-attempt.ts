import { useCallback, useRef, useState } from 'react'
import { codedOf, type CodedError } from '@/domain/errors'

export interface Attempt {
  /** Why the last one failed, until the next begins. */
  readonly trouble: CodedError | undefined
  readonly isBusy: boolean
  /** Does it, unless one is under way. @returns undefined where it failed or was not begun */
  run<T>(doIt: () => Promise<T>): Promise<T | undefined>
  /** Says what is wrong before anything is tried, or that nothing is any more. */
  say(trouble: CodedError | undefined): void
}

/**
 * Something that somebody tries, one at a time, with what went wrong.
 * @param isLast it stays busy once it succeeded, because the screen is left by it
 */
export function useAttempt({ isLast = false } = {}): Attempt {
  const [trouble, say] = useState<CodedError>()
  const [isBusy, setIsBusy] = useState(false)
  // The state is a render late: two taps may come before it.
  const isRunning = useRef(false)
  const setRunning = useCallback((running: boolean) => {
    isRunning.current = running
    setIsBusy(running)
  }, [])

  const run = useCallback(
    async <T>(doIt: () => Promise<T>): Promise<T | undefined> => {
      if (isRunning.current) return undefined
      setRunning(true)
      say(undefined)
      try {
        const done = await doIt()
        if (!isLast) setRunning(false)
        return done
      } catch (error) {
        say(codedOf(error))
        setRunning(false)
        return undefined
      }
    },
    [isLast, setRunning],
  )
  return { trouble, isBusy, run, say }
}
