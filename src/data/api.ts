/** What the rest of the app may know of a backend. */
export type { Api, Availability, MyRegistration, RegisterInput, Ticket } from '@/usecases/api'
