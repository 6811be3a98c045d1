import { useEffect, useState } from 'react'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { erase as eraseTopic } from '@/copy/topics/erase'
import { settings as settingsTopic } from '@/copy/topics/settings'
import { useWords } from '@/copy/use-copy'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { valueOf } from '@/state/resource'
import { usePeople, useRegistrations, useStores } from '@/state/stores'
import { EraseSheet } from './erase/erase-sheet'

/** 我的数据: whose, what was agreed to, and the way to be rid of it all. */
export function MyData() {
  const words = useWords(settingsTopic)
  const { title } = useWords(eraseTopic)
  const store = useStores().people
  const people = usePeople((state) => valueOf(state.people)?.length)
  const consents = useRegistrations(
    ({ registrations }) => valueOf(registrations)?.filter(({ consent }) => consent).length,
  )
  const [isErasing, setIsErasing] = useState(false)
  useEffect(() => {
    void store.getState().load()
  }, [store])
  return (
    <Section title={words.mine}>
      <List>
        <ListRow
          icon="users"
          title={words.people}
          aside={people === undefined ? undefined : words.peopleCount(people)}
          onTap={() => goTo(routes.people())}
        />
        <ListRow
          icon="shield-check"
          title={words.consents}
          aside={consents === undefined ? undefined : words.consentCount(consents)}
          onTap={() => goTo(routes.people())}
        />
        <ListRow icon="circle-x" title={title} tone="danger" onTap={() => setIsErasing(true)} />
      </List>
      {isErasing && <EraseSheet onClose={() => setIsErasing(false)} />}
    </Section>
  )
}
