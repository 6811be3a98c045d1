import { Empty } from '@/components/empty'
import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { KeptTicketView } from './ticket/kept-ticket'
import { ReadyTicket } from './ticket/ready-ticket'
import { useTicketData } from './ticket/use-ticket-data'

/** One registration's page: its ticket, its place on the waiting list, its offer, or what became of it. */
export function Ticket({ registrationId }: { readonly registrationId: string }) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
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
