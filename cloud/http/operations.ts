import type { Api } from '../../src/usecases/api'
import type { Operation } from '../../src/usecases/wire'
import { parseInput } from './inputs'

type Run = (api: Api, input: unknown) => Promise<unknown>

/** Each operation over an `Api`, with its input checked first. */
export const operations: Readonly<Record<Operation, Run>> = {
  getProgramme: (api) => api.getProgramme(),
  getAvailability: (api) => api.getAvailability(),
  listPeople: (api) => api.listPeople(),
  savePerson: (api, input) => api.savePerson(parseInput('savePerson', input)),
  removePerson: (api, input) => api.removePerson(parseInput('removePerson', input)),
  listRegistrations: (api) => api.listRegistrations(),
  register: (api, input) => api.register(parseInput('register', input)),
  changeParty: (api, input) => api.changeParty(parseInput('changeParty', input)),
  withdrawConsent: (api, input) => api.withdrawConsent(parseInput('withdrawConsent', input)),
  cancel: (api, input) => api.cancel(parseInput('cancel', input)),
  confirmOffer: (api, input) => api.confirmOffer(parseInput('confirmOffer', input)),
  reconfirm: (api, input) => api.reconfirm(parseInput('reconfirm', input)),
  getTicket: (api, input) => api.getTicket(parseInput('getTicket', input)),
  eraseAccount: (api) => api.eraseAccount(),
  phoneNumber: (api, input) => api.phoneNumber(parseInput('phoneNumber', input)),
  listNotices: (api) => api.listNotices(),
  readNotices: (api, input) => api.readNotices(parseInput('readNotices', input)),
}
