import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Dock } from '@/components/dock'
import { useCopy } from '@/copy/use-copy'
import type { Answer } from './use-answer'
import css from './ticket.module.scss'

/** Yes or no to the places that are kept. */
export function OfferDock({ seats, answer }: { readonly seats: number; readonly answer: Answer }) {
  const { ticket } = useCopy().registration
  const question = {
    title: ticket.giveUpTitle,
    text: ticket.giveUpText(seats),
    yes: ticket.giveUpYes,
    no: ticket.giveBackNo,
  }
  return (
    <Dock>
      <View className={css.dock}>
        <Button
          label={answer.isBusy ? ticket.confirming : ticket.confirm(seats)}
          isBusy={answer.isBusy}
          isBlock
          onTap={() => void answer.confirm()}
        />
        <Button
          label={ticket.giveUp}
          tone="text"
          isBlock
          isDisabled={answer.isBusy}
          onTap={() => void answer.giveBack(question, ticket.givenBack)}
        />
      </View>
    </Dock>
  )
}
