import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import type { Question } from '@/platform/feedback'

/** What is asked before places are given back, and what is said afterwards. */
export function useGiveBackQuestion(
  seats: number,
  isWaiting = false,
): { readonly question: Question; readonly done: string } {
  const words = useWords(ticketTopic)
  if (isWaiting)
    return {
      question: {
        title: words.leaveTitle,
        text: words.leaveText,
        yes: words.leaveYes,
        no: words.giveBackNo,
      },
      done: words.left,
    }
  return {
    question: {
      title: words.giveBackTitle,
      text: words.giveBackText(seats),
      yes: words.giveBackYes,
      no: words.giveBackNo,
    },
    done: words.givenBack,
  }
}
