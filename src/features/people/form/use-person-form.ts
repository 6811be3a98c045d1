import { useState } from 'react'
import { CodedError, type ErrorCode, type ErrorFacts } from '@/domain/errors'
import { checkedPerson, type Person } from '@/domain/person'
import { yearOf } from '@/domain/time'
import { people as peopleTopic } from '@/copy/topics/people'
import { useWords } from '@/copy/use-copy'
import { confirmBox, notice } from '@/platform/feedback'
import { newId } from '@/platform/random'
import { useStores } from '@/state/stores'

interface Outcome {
  readonly onSaved: (person: Person) => void
  readonly onRemoved: () => void
}

interface Trouble {
  readonly code: ErrorCode
  readonly facts: ErrorFacts
}

/** A person as they are being typed; the domain says whether they will do. */
export function usePersonForm(
  person: Person | undefined,
  firstKind: Person['kind'],
  { onSaved, onRemoved }: Outcome,
) {
  const stores = useStores()
  const people = useWords(peopleTopic)
  const [kind, setKind] = useState(person?.kind ?? firstKind)
  const [name, setName] = useState(person?.name ?? '')
  const [birthYear, setBirthYear] = useState(person?.birthYear === undefined ? '' : String(person.birthYear))
  const [trouble, setTrouble] = useState<Trouble>()
  const [isBusy, setIsBusy] = useState(false)

  async function run(doIt: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    setTrouble(undefined)
    try {
      await doIt()
    } catch (error) {
      setTrouble(
        error instanceof CodedError
          ? { code: error.code, facts: error.facts }
          : { code: 'unexpected', facts: {} },
      )
      setIsBusy(false)
    }
  }

  const typed =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      setTrouble(undefined)
      set(value)
    }

  return {
    kind,
    name,
    birthYear,
    trouble,
    isBusy,
    chooseKind: typed(setKind),
    typeName: typed(setName),
    typeBirthYear: typed(setBirthYear),
    save: () =>
      run(async () => {
        const id = person?.id ?? (await newId())
        const isFourDigits = /^\d{4}$/.test(birthYear)
        const filled: Person = {
          id,
          kind,
          name,
          ...(kind === 'child' && isFourDigits && { birthYear: Number(birthYear) }),
        }
        // Refused here and not by the backend, so that a wrong year is said without a network too.
        const checked = checkedPerson(filled, yearOf(stores.availability.getState().now()))
        onSaved(await stores.people.getState().save(checked))
      }),
    /** Asks first; somebody who is going cannot be removed, and the words say so. */
    remove: () =>
      run(async () => {
        if (!person) return
        const question = {
          title: people.removeTitle(person.name),
          text: people.removeText,
          yes: people.removeConfirm,
          no: people.keep,
          isDanger: true,
        }
        if (await confirmBox(question)) {
          await stores.people.getState().remove(person.id)
          notice(people.removed)
          onRemoved()
        } else setIsBusy(false)
      }),
  }
}
