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
  /** The operation, once there is somebody to do it. */
  const late = <O extends keyof Api>(operation: O): Api[O] => {
    const run = async (...input: readonly unknown[]): Promise<unknown> => {
      const doIt = (await ready())[operation] as (...input: readonly unknown[]) => Promise<unknown>
      return doIt(...input)
    }
    // What it takes and answers is the operation's own: it is only passed on.
    return run as Api[O]
  }
  return {
    getProgramme: late('getProgramme'),
    getAvailability: late('getAvailability'),
    listPeople: late('listPeople'),
    savePerson: late('savePerson'),
    removePerson: late('removePerson'),
    listRegistrations: late('listRegistrations'),
    register: late('register'),
    changeParty: late('changeParty'),
    withdrawConsent: late('withdrawConsent'),
    cancel: late('cancel'),
    confirmOffer: late('confirmOffer'),
    reconfirm: late('reconfirm'),
    getTicket: late('getTicket'),
    phoneNumber: late('phoneNumber'),
    listNotices: late('listNotices'),
    readNotices: late('readNotices'),
    eraseAccount: late('eraseAccount'),
  }
}
