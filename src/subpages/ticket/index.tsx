import { useRouter } from '@tarojs/taro'
import { ticket } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { Ticket } from '@/features/registration/ticket'
import { Screen } from '@/features/shell/screen'

export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { title } = useWords(ticket)
  return (
    <Screen title={title}>
      <Ticket registrationId={id} />
    </Screen>
  )
}
