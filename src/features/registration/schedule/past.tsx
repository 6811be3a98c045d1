import { Empty } from '@/components/empty'
import { List } from '@/components/list-row'
import { useCopy } from '@/copy/use-copy'
import { RegistrationRow } from './registration-row'
import type { Stop } from './stops'

/** 去过的 */
export function Past({ stops }: { readonly stops: readonly Stop[] }) {
  const { schedule } = useCopy().registration
  if (stops.length === 0)
    return <Empty icon="history" title={schedule.noPastTitle} text={schedule.noPastText} />
  return (
    <List>
      {stops.map((stop) => (
        <RegistrationRow key={stop.registration.id} stop={stop} />
      ))}
    </List>
  )
}
