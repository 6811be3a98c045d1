import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { Segmented } from '@/components/segmented'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { people as peopleTopic } from '@/copy/topics/people'
import { useCopy, useWords } from '@/copy/use-copy'
import { NAME_MAX, type Person } from '@/domain/person'
import { usePersonForm } from './form/use-person-form'
import { InUse } from './in-use'
import css from './form/form.module.scss'

interface PersonSheetProps {
  readonly isOpen: boolean
  /** Somebody to change; without one the sheet adds a person. */
  readonly person?: Person
  /** Of a person to be added: what is chosen at first. */
  readonly kind?: Person['kind']
  readonly onClose: () => void
  readonly onSaved: (person: Person) => void
}

/** Adds somebody to the household or changes them. Nothing is asked but a name and, of a child, the birth year. */
export function PersonSheet({ isOpen, person, kind = 'adult', onClose, onSaved }: PersonSheetProps) {
  const { common } = useCopy()
  const people = useWords(peopleTopic)
  return (
    <Sheet
      isOpen={isOpen}
      title={person ? people.edit(person.name) : people.add}
      onClose={onClose}
      closeLabel={common.close}
    >
      {isOpen && <Fields person={person} kind={kind} onClose={onClose} onSaved={onSaved} />}
    </Sheet>
  )
}

function Fields({ person, kind = 'adult', onClose, onSaved }: Omit<PersonSheetProps, 'isOpen'>) {
  const people = useWords(peopleTopic)
  const errors = useWords(errorsTopic)
  const form = usePersonForm(person, kind, { onSaved, onRemoved: onClose })
  const { trouble } = form
  const sentence = trouble && errors[trouble.code](trouble.facts)
  const isName = trouble?.code === 'name-missing' || trouble?.code === 'name-too-long'
  const isYear = trouble?.code === 'birth-year-invalid'
  const isInUse = trouble?.code === 'person-in-use' && person !== undefined
  return (
    <View className={css.form}>
      <Segmented
        label={people.kindLabel}
        value={form.kind}
        onChange={form.chooseKind}
        options={[
          { id: 'adult', label: people.adult },
          { id: 'child', label: people.child },
        ]}
      />
      <TextField
        label={people.name}
        value={form.name}
        onChange={form.typeName}
        placeholder={people.namePlaceholder}
        hint={people.nameHint(NAME_MAX)}
        error={isName ? sentence : undefined}
      />
      {form.kind === 'child' && (
        <TextField
          label={people.birthYear}
          type="number"
          value={form.birthYear}
          onChange={form.typeBirthYear}
          placeholder={people.birthYearPlaceholder}
          hint={people.birthYearHint}
          maxLength={4}
          error={isYear ? sentence : undefined}
        />
      )}
      {sentence && isInUse && <InUse personId={person.id} text={sentence} />}
      {sentence && !isName && !isYear && !isInUse && (
        <Note tone="danger" icon="triangle-alert" text={sentence} />
      )}
      <Button label={people.save} isBlock isBusy={form.isBusy} onTap={() => void form.save()} />
      {person && (
        <Button
          label={people.remove}
          tone="danger"
          isBlock
          isDisabled={form.isBusy}
          onTap={() => void form.remove()}
        />
      )}
    </View>
  )
}
