import type { Cancel } from '@/platform/request/contract'
import type { Api as UseCases, RegistrationRef, Ticket } from '@/usecases/api'

/** What the rest of the app may know of a backend. */
export type { Availability, Erased, MyNotice, MyRegistration, RegisterInput, Ticket } from '@/usecases/api'

/** The use cases; what one screen alone waits for can be given up when it closes. */
export interface Api extends UseCases {
  getTicket(input: RegistrationRef, cancel?: Cancel): Promise<Ticket>
}
