import { useRouter } from '@tarojs/taro'
import { ticket } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { Ticket } from '@/features/registration/ticket'
import { useIsOffered } from '@/features/registration/use-is-offered'
import { Screen } from '@/features/shell/screen'

export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { title, offerTitle } = useWords(ticket)
  const isOffered = useIsOffered(id)
  return (
    <Screen title={isOffered ? offerTitle : title}>
      <Ticket registrationId={id} />
    </Screen>
  )
}
