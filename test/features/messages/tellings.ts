import type { ChangeSessionInput } from '@/usecases/api'
import { createOrganiserApi } from '@/usecases/create-organiser-api'
import { demoSigner } from '../../../mock/ticket-signer'
import { recordingNotifier } from '../../fakes/ports'
import type { Backend } from '../../fakes/stores'

/** What a host does over the same backend as the app. */
export function hostOf({ store, clock }: Backend) {
  return createOrganiserApi({ store, clock, notifier: recordingNotifier(), signer: demoSigner })
}

export const CLINIC = 'community-clinic-0524-0900'

/** The clinic an hour later and somewhere else. */
export const later: ChangeSessionInput = {
  sessionId: CLINIC,
  startsAt: '2025-05-24T10:00:00+08:00',
  endsAt: '2025-05-24T11:00:00+08:00',
}
