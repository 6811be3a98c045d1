import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Dock } from '@/components/dock'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import type { Answer } from './use-answer'
import css from './ticket.module.scss'

/** Yes or no to the places that are kept. */
export function OfferDock({ seats, answer }: { readonly seats: number; readonly answer: Answer }) {
  const words = useWords(ticketTopic)
  const question = {
    title: words.giveUpTitle,
    text: words.giveUpText(seats),
    yes: words.giveUpYes,
    no: words.giveBackNo,
  }
  return (
    <Dock>
      <View className={css.dock}>
        <Button
          label={answer.isBusy ? words.confirming : words.confirm(seats)}
          isBusy={answer.isBusy}
          isBlock
          onTap={() => void answer.confirm()}
        />
        <Button
          label={words.giveUp}
          tone="text"
          isBlock
          isDisabled={answer.isBusy}
          onTap={() => void answer.giveBack(question, words.givenBack)}
        />
      </View>
    </Dock>
  )
}
