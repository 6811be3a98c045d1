import { createStore } from 'zustand/vanilla'
import { areMessagesOn, askToSubscribe, type NewsAnswer } from '@/platform/subscribe'
import { lateStore } from './late-store'
import { isRecord, persisted } from './persisted'

interface Remembered {
  /** What was refused holds for this edition only. */
  readonly editionId: string
  /** By template. */
  readonly answers: Readonly<Record<string, NewsAnswer>>
}

interface NewsState extends Remembered {
  /** WeChat itself holds everything back, as far as it was asked. */
  readonly isSwitchedOff: boolean
  /** Looks whether WeChat holds everything back now. */
  look(): Promise<void>
  /** Asks for those that were not refused. One yes is one message, so what was allowed is asked for again. */
  ask(templateIds: readonly string[], editionId: string): Promise<void>
  /** Also for what was refused: somebody came to the settings to allow it. */
  askAgain(templateIds: readonly string[], editionId: string): Promise<void>
}

function isRemembered(value: unknown): value is Remembered {
  return (
    isRecord(value) &&
    typeof value.editionId === 'string' &&
    isRecord(value.answers) &&
    Object.values(value.answers).every((answer) => answer === 'accepted' || answer === 'rejected')
  )
}

/** What somebody said when asked whether WeChat may send them messages. Remembered on this device. */
export const newsStore = lateStore((storage) => {
  const saved = persisted(storage, 'news', isRemembered)
  return createStore<NewsState>()((set, get) => {
    const answersIn = (editionId: string) => (get().editionId === editionId ? get().answers : {})
    // Nothing may be awaited before the question: it has to come straight from the tap.
    async function askAgain(templateIds: readonly string[], editionId: string): Promise<void> {
      if (templateIds.length === 0) return
      const asked = await askToSubscribe(templateIds)
      if (asked.status === 'switched-off') set({ isSwitchedOff: true })
      if (asked.status !== 'answered') return
      const answers = { ...answersIn(editionId), ...asked.answers }
      saved.write({ editionId, answers })
      set({ editionId, answers, isSwitchedOff: false })
    }
    return {
      ...(saved.read() ?? { editionId: '', answers: {} }),
      isSwitchedOff: false,
      askAgain,
      async look() {
        const areOn = await areMessagesOn()
        if (areOn !== undefined) set({ isSwitchedOff: !areOn })
      },
      ask(templateIds, editionId) {
        const known = answersIn(editionId)
        const open = templateIds.filter((id) => known[id] !== 'rejected')
        return get().isSwitchedOff ? Promise.resolve() : askAgain(open, editionId)
      },
    }
  })
})
