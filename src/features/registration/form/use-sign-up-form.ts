import { useEffect, useMemo, useState } from 'react'
import { nextFreeAlternative } from '@/domain/clash'
import { isWithinAges, type Person } from '@/domain/person'
import type { Session } from '@/domain/session'
import { publicState } from '@/domain/sign-up-state'
import { yearOf } from '@/domain/time'
import type { Draft } from '@/state/draft-store'
import type { MyRegistration } from '@/state/registrations-store'
import { useQueryContext } from '@/state/use-query-context'
import { clashWarnings, engagementsOf, type ClashWarning } from './clash-warnings'
import { partyOf, withToggled, type Party } from './party'
import { personRows, type PersonRow } from './person-rows'
import { outlookFor, type Outlook } from './places'
import type { SignUpRules, SignUpTarget } from './sign-up-target'
import { isPhone, type Trouble } from './trouble'
import { useDraftOf } from './use-draft-of'
import { useSend } from './use-send'

export interface SignUpFacts {
  readonly target: SignUpTarget
  readonly rules: SignUpRules
  readonly household: readonly Person[]
  readonly registrations: readonly MyRegistration[]
}

export interface SignUpForm {
  readonly draft: Draft
  readonly party: Party
  readonly rows: readonly PersonRow[]
  readonly outlook: Outlook
  readonly warnings: readonly ClashWarning[]
  /** Another session for the whole party, when this one clashes. */
  readonly alternative?: Session
  readonly trouble?: Trouble
  readonly isPhoneWrong: boolean
  readonly isBusy: boolean
  toggle(personId: string): void
  /** Chooses somebody who was just added, if they may go; the household may not have them yet. */
  welcome(person: Person): void
  consent(hasConsented: boolean): void
  chooseGuardian(personId: string): void
  typePhone(phone: string): void
  leavePhone(): void
  /** Whether the people chosen can go; if not, `trouble` says why. */
  checkPeople(): boolean
  send(acceptWaiting: boolean): Promise<void>
}

/** Everything the form of one session shows and does; undefined for the moment before it has an id. */
export function useSignUpForm({
  target,
  rules,
  household,
  registrations,
}: SignUpFacts): SignUpForm | undefined {
  const { session, index } = target
  const { now, counts } = useQueryContext()
  const { draft, change } = useDraftOf(session.id, registrations)
  const year = yearOf(session.startsAt)
  const party = useMemo(() => draft && partyOf(draft, household, year), [draft, household, year])
  const { trouble, isBusy, checkPeople, send, forget } = useSend({ target, rules, household, draft, party })
  const [hasLeftPhone, setHasLeftPhone] = useState(false)

  // A new version of the text is another question.
  const isOutdated = trouble?.code === 'consent-outdated'
  useEffect(() => {
    if (isOutdated) change((before) => ({ ...before, hasConsented: false }))
  }, [change, isOutdated])

  if (!draft || !party) return undefined

  const count = counts.get(session.id)
  const seats = party.attendees.length
  const waitingRoom = rules.waitingCapacity - (count?.waitingPeople ?? 0)
  const engagements = engagementsOf(registrations)
  const warnings = clashWarnings(index, engagements, session, party.attendees)
  const guardianId = party.guardian?.id
  const ids = party.attendees.map(({ id }) => id)
  const alternative =
    warnings.length > 0 ? nextFreeAlternative(index, engagements, session, ids, counts, now) : undefined

  function edit(update: (draft: Draft) => Draft): void {
    forget()
    change(update)
  }

  return {
    draft,
    party,
    rows: personRows(household, session, rules.partyLimit, draft.attendeeIds),
    outlook: outlookFor(publicState(session, count, now), seats, waitingRoom),
    warnings,
    ...(alternative && { alternative }),
    ...(trouble && { trouble }),
    isPhoneWrong: (hasLeftPhone || trouble?.code === 'phone-invalid') && !isPhone(draft.phone),
    isBusy,
    welcome: (person) => {
      const fits = isWithinAges(person, session.ages, year) && seats < rules.partyLimit
      if (fits) edit((before) => withToggled(before, person.id, [...household, person], year))
    },
    toggle: (personId) => edit((before) => withToggled(before, personId, household, year)),
    // Named with the yes, so that it stays this person's when somebody else is added.
    consent: (hasConsented) =>
      edit((before) => ({ ...before, hasConsented, ...(guardianId && { guardianId }) })),
    chooseGuardian: (chosenId) =>
      edit((before) => ({ ...before, guardianId: chosenId, hasConsented: false })),
    typePhone: (phone) => edit((before) => ({ ...before, phone })),
    leavePhone: () => setHasLeftPhone(draft.phone !== ''),
    checkPeople,
    send,
  }
}
