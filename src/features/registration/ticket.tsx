import { Empty } from '@/components/empty'
import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy } from '@/copy/use-copy'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { KeptTicketView } from './ticket/kept-ticket'
import { ReadyTicket } from './ticket/ready-ticket'
import { useTicketData } from './ticket/use-ticket-data'

/** One registration's page: its ticket, its place on the waiting list, its offer, or what became of it. */
export function Ticket({ registrationId }: { readonly registrationId: string }) {
  const { common, errors, registration } = useCopy()
  const data = useTicketData(registrationId)
  switch (data.status) {
    case 'loading':
      return <SkeletonCards count={2} label={common.loading} />
    case 'failed':
      return (
        <Failed
          title={common.failed.title}
          text={errors[data.code]({})}
          retryLabel={common.retry}
          onRetry={data.retry}
        />
      )
    case 'missing':
      return (
        <Empty
          icon="ticket"
          title={registration.ticket.missingTitle}
          text={registration.ticket.missingText}
          actions={[{ label: registration.ticket.toSchedule, onTap: () => switchTo(routes.schedule()) }]}
        />
      )
    case 'kept':
      return <KeptTicketView kept={data.kept} isOffline={data.isOffline} />
    case 'ready':
      return <ReadyTicket registration={data.registration} target={data.target} />
  }
}
