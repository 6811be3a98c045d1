import { Empty } from '@/components/empty'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { NotThere } from './pending/not-there'
import { KeptTicketView } from './ticket/kept-ticket'
import { ReadyTicket } from './ticket/ready-ticket'
import { useTicketData } from './ticket/use-ticket-data'

/** One registration's page: its ticket, its place on the waiting list, its offer, or what became of it. */
export function Ticket({ registrationId }: { readonly registrationId: string }) {
  const words = useWords(ticketTopic)
  const data = useTicketData(registrationId)
  switch (data.status) {
    case 'loading':
    case 'failed':
      return <NotThere pending={data} count={2} />
    case 'missing':
      return (
        <Empty
          icon="ticket"
          title={words.missingTitle}
          text={words.missingText}
          actions={[{ label: words.toSchedule, onTap: () => switchTo(routes.schedule()) }]}
        />
      )
    case 'kept':
      return <KeptTicketView kept={data.kept} isOffline={data.isOffline} />
    case 'ready':
      return <ReadyTicket registration={data.registration} target={data.target} />
  }
}
