import { answer } from './answer'
import type { Api, Caller } from './api'
import { eraseAccount } from './erase-account'
import { getTicket } from './get-ticket'
import { toMine } from './my-registration'
import { listNotices, readNotices } from './notices'
import { removePerson, savePerson } from './people'
import type { Ports } from './ports'
import { phoneNumber } from './phone-number'
import { register } from './register'
import { createSessionQueue } from './session-queue'

/**
 * The use cases over some ports. One per process, because it owns the queue of each session; every caller gets an
 * `Api` of their own from it.
 */
export function createApi(ports: Ports): (caller: Caller) => Api {
  const { store, clock } = ports
  const submit = createSessionQueue(ports)
  return (caller) => ({
    getProgramme: () => store.programme(),
    getAvailability: async () => ({ asOf: clock.now(), counts: await store.counts() }),
    listPeople: () => store.people(caller.accountId),
    savePerson: (person) => savePerson(ports, caller, person),
    removePerson: ({ personId }) => removePerson(ports, caller, personId),
    async listRegistrations() {
      const registrations = await store.registrationsOf(caller.accountId)
      return Promise.all(registrations.map((registration) => toMine(store, registration)))
    },
    register: (input) => register(ports, submit, caller, input),
    changeParty: ({ attendeeIds, ...ref }) =>
      answer(ports, submit, caller, ref, (own) => ({ type: 'change-party', ...own, attendeeIds })),
    withdrawConsent: (ref) =>
      answer(ports, submit, caller, ref, (own) => ({ type: 'withdraw-consent', ...own })),
    cancel: (ref) => answer(ports, submit, caller, ref, (own) => ({ type: 'cancel', ...own })),
    confirmOffer: (ref) => answer(ports, submit, caller, ref, (own) => ({ type: 'confirm-offer', ...own })),
    reconfirm: (ref) => answer(ports, submit, caller, ref, (own) => ({ type: 'reconfirm', ...own })),
    getTicket: (input) => getTicket(ports, caller, input),
    phoneNumber: (input) => phoneNumber(ports, input),
    listNotices: () => listNotices(ports, submit, caller),
    readNotices: (input) => readNotices(ports, caller, input),
    eraseAccount: () => eraseAccount(ports, submit, caller),
  })
}
