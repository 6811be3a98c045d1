import { messages } from '@/copy/topics/messages'
import { useWords } from '@/copy/use-copy'
import { MessageCentre } from '@/features/messages/message-centre'
import { Screen } from '@/features/shell/screen'

export default function MessagesPage() {
  const { title } = useWords(messages)
  return (
    <Screen title={title}>
      <MessageCentre />
    </Screen>
  )
}
