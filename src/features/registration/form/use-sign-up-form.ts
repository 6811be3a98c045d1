import { useEffect, useMemo, useState } from 'react'
import type { CodedError } from '@/domain/errors'
import { isWithinAges, type Person } from '@/domain/person'
import type { Session } from '@/domain/session'
import { yearOf } from '@/domain/time'
import type { Draft } from '@/state/draft-store'
import type { MyRegistration } from '@/state/registrations-store'
import { clashWarnings, engagementsOf, withAccepted, type ClashWarning } from './clash-warnings'
import { partyOf, withToggled, type Party } from './party'
import { personRows, type PersonRow } from './person-rows'
import type { SignUpRules, SignUpTarget } from './sign-up-target'
import { isPhone } from './trouble'
import { useDraftOf } from './use-draft-of'
import { useFitting } from './use-fitting'
import { useRoom, type Room } from './use-room'
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
  readonly room: Room
  readonly warnings: readonly ClashWarning[]
  /** Other sessions for the whole party, when this one clashes or has no places. */
  readonly fitting: readonly Session[]
  readonly trouble?: CodedError
  /** Those whose clash was not decided when the form was to go on. */
  readonly undecided: readonly ClashWarning[]
  readonly isPhoneWrong: boolean
  readonly isBusy: boolean
  toggle(personId: string): void
  /** Chooses somebody who was just added, if they may go; the household may not have them yet. */
  welcome(person: Person): void
  /** Goes on with these clashes, or takes that back. */
  accept(warnings: readonly ClashWarning[], isAccepted: boolean): void
  consent(hasConsented: boolean): void
  chooseGuardian(personId: string): void
  typePhone(phone: string): void
  leavePhone(): void
  goToStep(step: 1 | 2): void
  /** Whether the people chosen can go; if not, `trouble` or `undecided` says why. */
  checkPeople(): boolean
  /** @param isDecided whatever clashes is gone to all the same */
  send(acceptWaiting: boolean, isDecided?: boolean): Promise<void>
}

/** Everything the form of one session shows and does; undefined for the moment before it has an id. */
export function useSignUpForm({
  target,
  rules,
  household,
  registrations,
}: SignUpFacts): SignUpForm | undefined {
  const { session, index } = target
  const { draft, change } = useDraftOf(session.id, registrations)
  const year = yearOf(session.startsAt)
  const party = useMemo(() => draft && partyOf(draft, household, year), [draft, household, year])
  const attendees = party?.attendees ?? []
  const seats = attendees.length
  const room = useRoom(target, rules, seats)
  const engagements = engagementsOf(registrations)
  const warnings = clashWarnings(index, engagements, session, attendees, draft?.acceptedClashes)
  const fitting = useFitting(target, engagements, attendees, warnings, room.outlook)
  const sending = useSend({ target, rules, household, draft, party, warnings })
  const { trouble, forget } = sending
  const [hasLeftPhone, setHasLeftPhone] = useState(false)

  // A new version of the text is another question.
  const isOutdated = trouble?.code === 'consent-outdated'
  useEffect(() => {
    if (isOutdated) change((before) => ({ ...before, hasConsented: false }))
  }, [change, isOutdated])

  if (!draft || !party) return undefined

  const guardianId = party.guardian?.id
  function edit(update: (draft: Draft) => Draft): void {
    forget()
    change(update)
  }

  return {
    draft,
    party,
    rows: personRows(household, session, rules.partyLimit, draft.attendeeIds),
    room,
    warnings,
    fitting,
    ...(trouble && { trouble }),
    undecided: sending.isAsking ? warnings.filter(({ isAccepted }) => !isAccepted) : [],
    isPhoneWrong:
      trouble?.code === 'phone-too-many' ||
      ((hasLeftPhone || trouble?.code === 'phone-invalid') && !isPhone(draft.phone)),
    isBusy: sending.isBusy,
    welcome: (person) => {
      const fits = isWithinAges(person, session.ages, year) && seats < rules.partyLimit
      if (fits) edit((before) => withToggled(before, person.id, [...household, person], year))
    },
    toggle: (personId) => edit((before) => withToggled(before, personId, household, year)),
    accept: (which, isAccepted) => edit((before) => withAccepted(before, which, isAccepted)),
    // Named with the yes, so that it stays this person's when somebody else is added.
    consent: (hasConsented) =>
      edit((before) => ({ ...before, hasConsented, ...(guardianId && { guardianId }) })),
    chooseGuardian: (chosenId) =>
      edit((before) => ({ ...before, guardianId: chosenId, hasConsented: false })),
    typePhone: (phone) => edit((before) => ({ ...before, phone })),
    leavePhone: () => setHasLeftPhone(draft.phone !== ''),
    goToStep: (step) => change((before) => ({ ...before, step })),
    checkPeople: sending.checkPeople,
    send: sending.send,
  }
}
