import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Failed } from '@/components/failed'
import { List, ListRow } from '@/components/list-row'
import { SkeletonCards } from '@/components/skeleton-cards'
import { people as peopleTopic } from '@/copy/topics/people'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Person } from '@/domain/person'
import { yearOf } from '@/domain/time'
import { usePeople, useStores } from '@/state/stores'
import { useNow } from '@/state/use-now'
import { Consents } from './consents/consents'
import { PersonSheet } from './person-sheet'
import css from './household.module.scss'

/** 我的家人: everybody who can be signed up, to be added, changed and removed; and what was agreed to for the children. */
export function Household() {
  const { common } = useCopy()
  const words = useWords(peopleTopic)
  const store = useStores().people
  const people = usePeople((state) => state.people)
  const year = yearOf(useNow())
  const [open, setOpen] = useState<{ readonly person?: Person }>()

  useEffect(() => {
    void store.getState().load()
  }, [store])

  if (people.status === 'failed')
    return (
      <Failed
        title={words.failed}
        text={common.failed.text}
        retryLabel={common.retry}
        onRetry={() => void store.getState().load()}
      />
    )
  if (people.status !== 'ready') return <SkeletonCards count={1} label={words.loading} />

  const close = () => setOpen(undefined)
  const detail = ({ birthYear }: Person) =>
    birthYear === undefined ? words.adultDetail : words.childDetail(birthYear, year - birthYear)
  return (
    <View className={css.household}>
      <Text className={css.intro}>{words.intro}</Text>
      <List>
        {people.value.map((person) => (
          <ListRow
            key={person.id}
            icon="user-round"
            title={person.name}
            detail={detail(person)}
            onTap={() => setOpen({ person })}
          />
        ))}
        <ListRow
          icon="user-round-plus"
          title={words.add}
          detail={people.value.length === 0 ? words.none : undefined}
          onTap={() => setOpen({})}
        />
      </List>
      <Text className={css.why}>{words.why}</Text>
      <Consents />
      <PersonSheet isOpen={open !== undefined} person={open?.person} onClose={close} onSaved={close} />
    </View>
  )
}
