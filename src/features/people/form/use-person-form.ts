import { useState } from 'react'
import { checkedPerson, type Person } from '@/domain/person'
import { yearOf } from '@/domain/time'
import { people as peopleTopic } from '@/copy/topics/people'
import { useWords } from '@/copy/use-copy'
import { confirmBox, notice } from '@/platform/feedback'
import { newId } from '@/platform/random'
import { useStores } from '@/state/stores'
import { useAttempt } from '@/state/use-attempt'

interface Outcome {
  readonly onSaved: (person: Person) => void
  readonly onRemoved: () => void
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
  const { trouble, isBusy, run, say } = useAttempt({ isLast: true })

  const typed =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      say(undefined)
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
    async remove(): Promise<void> {
      if (!person || isBusy) return
      const question = {
        title: people.removeTitle(person.name),
        text: people.removeText,
        yes: people.removeConfirm,
        no: people.keep,
        isDanger: true,
      }
      if (!(await confirmBox(question))) return
      await run(async () => {
        await stores.people.getState().remove(person.id)
        notice(people.removed)
        onRemoved()
      })
    },
  }
}
