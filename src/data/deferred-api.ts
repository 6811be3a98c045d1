import { CodedError } from '@/domain/errors'
import type { Api } from './api'

/**
 * An `Api` whose implementation is fetched at the first call; a failed fetch is tried again by the next call. Its code
 * stays away for one reason only: there is no way to where it lies.
 */
export function deferredApi(load: () => Promise<Api>): Api {
  let loading: Promise<Api> | undefined
  const ready = (): Promise<Api> => {
    loading ??= load().catch(() => {
      loading = undefined
      throw new CodedError('offline')
    })
    return loading
  }
  return {
    getProgramme: async () => (await ready()).getProgramme(),
    getAvailability: async () => (await ready()).getAvailability(),
    listPeople: async () => (await ready()).listPeople(),
    savePerson: async (person) => (await ready()).savePerson(person),
    removePerson: async (input) => (await ready()).removePerson(input),
    listRegistrations: async () => (await ready()).listRegistrations(),
    register: async (input) => (await ready()).register(input),
    cancel: async (input) => (await ready()).cancel(input),
    confirmOffer: async (input) => (await ready()).confirmOffer(input),
    reconfirm: async (input) => (await ready()).reconfirm(input),
    getTicket: async (input, cancel) => (await ready()).getTicket(input, cancel),
    listNotices: async () => (await ready()).listNotices(),
    readNotices: async (input) => (await ready()).readNotices(input),
  }
}
