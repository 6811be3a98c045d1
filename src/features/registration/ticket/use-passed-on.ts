import { useEffect } from 'react'
import type { TicketFace } from '@/domain/ticket-face'
import type { MyRegistration } from '@/state/registrations-store'
import { useStores } from '@/state/stores'

/**
 * Once the time to answer is over, asks the backend what has become of the place. Where no job passes places on, this
 * question does, see `listNotices`.
 */
export function usePassedOn({ status }: MyRegistration, face: TicketFace): void {
  const stores = useStores()
  const isPassing = face.kind === 'offer-over' || (face.kind === 'reconfirm-lapsed' && status === 'confirmed')
  useEffect(() => {
    if (!isPassing) return
    const { notices, registrations, availability } = stores
    void notices
      .getState()
      .load()
      .then(() => Promise.all([registrations.getState().load(), availability.getState().load()]))
  }, [isPassing, stores])
}
