import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Api, Erased } from '@/data/api'
import type { Person } from '@/domain/person'
import { fetchInto, idle, type Resource } from './resource'

export type { Erased } from '@/data/api'

export interface PeopleState {
  readonly people: Resource<readonly Person[]>
  load(): Promise<void>
  save(person: Person): Promise<Person>
  remove(personId: string): Promise<void>
  /** Erases the account with all that the backend knows of it. What this device keeps is for `forgetDevice` to clear. */
  eraseAccount(): Promise<Erased>
}

/** 我的家人: the household of this account. */
export function createPeopleStore(api: Api): StoreApi<PeopleState> {
  return createStore<PeopleState>()((set, get) => {
    const load = () =>
      fetchInto(
        get().people,
        (people) => set({ people }),
        () => api.listPeople(),
      )
    return {
      people: idle,
      load,
      async save(person) {
        const saved = await api.savePerson(person)
        await load()
        return saved
      },
      async remove(personId) {
        await api.removePerson({ personId })
        await load()
      },
      // Not read again: that would make an account for somebody who has just left.
      eraseAccount: () => api.eraseAccount(),
    }
  })
}
