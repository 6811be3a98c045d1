import { useRouter } from '@tarojs/taro'
import { useCopy } from '@/copy/use-copy'
import { Ticket } from '@/features/registration/ticket'
import { Screen } from '@/features/shell/screen'

export default function TicketPage() {
  const { id = '' } = useRouter().params
  const { registration } = useCopy()
  return (
    <Screen title={registration.ticket.title}>
      <Ticket registrationId={id} />
    </Screen>
  )
}
