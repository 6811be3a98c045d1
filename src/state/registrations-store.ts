import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, MyRegistration, RegisterInput, Ticket } from '@/data/api'
import { isLive } from '@/domain/registration'
import { fetchInto, idle, type Resource } from './resource'

export type { MyRegistration, Ticket } from '@/data/api'

export interface RegistrationsState {
  readonly registrations: Resource<readonly MyRegistration[]>
  load(): Promise<void>
  register(input: RegisterInput): Promise<MyRegistration>
  cancel(registrationId: string): Promise<MyRegistration>
  confirmOffer(registrationId: string): Promise<MyRegistration>
  ticket(registrationId: string): Promise<Ticket>
}

/** My live registration by session; a cancelled one does not stand in the way of a new one. */
export function liveBySession(registrations: readonly MyRegistration[]): ReadonlyMap<string, MyRegistration> {
  return new Map(registrations.filter(isLive).map((registration) => [registration.sessionId, registration]))
}

/** @param afterChange called when places may have moved, e.g. to fetch the counts again */
export function createRegistrationsStore(
  api: Api,
  afterChange: () => Promise<void>,
): StoreApi<RegistrationsState> {
  return createStore<RegistrationsState>()((set, get) => {
    const load = () =>
      fetchInto(
        get().registrations,
        (registrations) => set({ registrations }),
        () => api.listRegistrations(),
      )
    async function change(doIt: () => Promise<MyRegistration>): Promise<MyRegistration> {
      try {
        return await doIt()
      } finally {
        // A refusal also says that what is on the screen is out of date.
        await Promise.all([load(), afterChange()])
      }
    }
    return {
      registrations: idle,
      load,
      register: (input) => change(() => api.register(input)),
      cancel: (registrationId) => change(() => api.cancel({ registrationId })),
      confirmOffer: (registrationId) => change(() => api.confirmOffer({ registrationId })),
      ticket: (registrationId) => api.getTicket({ registrationId }),
    }
  })
}
