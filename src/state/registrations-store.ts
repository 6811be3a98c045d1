import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, MyRegistration, RegisterInput, Ticket } from '@/data/api'
import { codeOf } from '@/domain/errors'
import { isLive } from '@/domain/registration'
import type { Cancel } from '@/platform/request/contract'
import type { DeviceStorage } from '@/platform/storage/contract'
import { keptGiveBacks, mayPass, type GiveBack, type GiveBacks } from './give-backs'
import { failureOf, fetchInto, idle, type Resource } from './resource'

export type { MyRegistration, Ticket } from '@/data/api'
export type { GiveBack } from './give-backs'

export interface RegistrationsState {
  readonly registrations: Resource<readonly MyRegistration[]>
  /** Asked for without a network. */
  readonly giveBacks: GiveBacks
  load(): Promise<void>
  register(input: RegisterInput): Promise<MyRegistration>
  /** Gives it back; `waiting` where the backend could not be asked: then it will be, see `sendGiveBacks`. */
  cancel(registrationId: string): Promise<'done' | 'waiting'>
  /** Asks for what had to wait. Asking twice does no harm: given back is given back. */
  sendGiveBacks(): Promise<void>
  /** What became of it has been read. */
  forgetGiveBack(registrationId: string): void
  confirmOffer(registrationId: string): Promise<MyRegistration>
  /** Says that the party still comes, where the session asks. */
  reconfirm(registrationId: string): Promise<MyRegistration>
  /** Takes fewer people; the places of the others go on. */
  changeParty(registrationId: string, attendeeIds: readonly string[]): Promise<MyRegistration>
  /** Takes a guardian's yes back: the children lose their places. */
  withdrawConsent(registrationId: string): Promise<MyRegistration>
  ticket(registrationId: string, cancel?: Cancel): Promise<Ticket>
  /** My own number, for the code that WeChat's button gave. */
  phoneFor(code: string): Promise<string>
}

/** My live registration by session; a cancelled one does not stand in the way of a new one. */
export function liveBySession(registrations: readonly MyRegistration[]): ReadonlyMap<string, MyRegistration> {
  return new Map(registrations.filter(isLive).map((registration) => [registration.sessionId, registration]))
}

/** @param afterChange called when places may have moved, e.g. to fetch the counts again */
export function createRegistrationsStore(
  api: Api,
  storage: DeviceStorage,
  afterChange: () => Promise<void>,
): StoreApi<RegistrationsState> {
  const kept = keptGiveBacks(storage)
  return createStore<RegistrationsState>()((set, get) => {
    let sending: Promise<void> | undefined
    const load = () =>
      fetchInto(
        get().registrations,
        (registrations) => set({ registrations }),
        () => api.listRegistrations(),
      )
    const loadAfterChange = () => Promise.all([load(), afterChange()])
    async function change<T>(doIt: () => Promise<T>): Promise<T> {
      try {
        return await doIt()
      } finally {
        // A refusal also says that what is on the screen is out of date.
        await loadAfterChange()
      }
    }
    function note(registrationId: string, state: GiveBack | undefined): void {
      const { [registrationId]: _before, ...others } = get().giveBacks
      const giveBacks = state === undefined ? others : { ...others, [registrationId]: state }
      if (Object.keys(giveBacks).length === 0) kept.remove()
      else kept.write(giveBacks)
      set({ giveBacks })
    }
    /** False where there is no sense in asking for the next one now. */
    async function ask(registrationId: string): Promise<boolean> {
      try {
        await api.cancel({ registrationId })
        note(registrationId, 'done')
      } catch (error) {
        const code = codeOf(error)
        if (mayPass(code)) return false
        note(registrationId, code)
      }
      return true
    }
    async function askAll(): Promise<void> {
      const waiting = Object.entries(get().giveBacks).filter(([, state]) => state === 'waiting')
      if (waiting.length === 0) return
      for (const [registrationId] of waiting) if (!(await ask(registrationId))) break
      await loadAfterChange()
    }
    const sendGiveBacks = () =>
      (sending ??= askAll().finally(() => {
        sending = undefined
      }))
    return {
      registrations: idle,
      giveBacks: kept.read() ?? {},
      load,
      sendGiveBacks,
      forgetGiveBack: (registrationId) => note(registrationId, undefined),
      register: (input) => change(() => api.register(input)),
      async cancel(registrationId) {
        try {
          await change(() => api.cancel({ registrationId }))
          return 'done'
        } catch (error) {
          if (codeOf(error) !== 'offline') throw error
        }
        note(registrationId, 'waiting')
        // The network may be back already, or only the answer was lost.
        if (failureOf(get().registrations) === undefined) await sendGiveBacks()
        return get().giveBacks[registrationId] === 'waiting' ? 'waiting' : 'done'
      },
      confirmOffer: (registrationId) => change(() => api.confirmOffer({ registrationId })),
      reconfirm: (registrationId) => change(() => api.reconfirm({ registrationId })),
      changeParty: (registrationId, attendeeIds) =>
        change(() => api.changeParty({ registrationId, attendeeIds })),
      withdrawConsent: (registrationId) => change(() => api.withdrawConsent({ registrationId })),
      phoneFor: async (code) => (await api.phoneNumber({ code })).phone,
      ticket: (registrationId, cancel) => api.getTicket({ registrationId }, cancel),
    }
  })
}
