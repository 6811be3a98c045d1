import { people } from '@/copy/topics/people'
import { useWords } from '@/copy/use-copy'
import { Household } from '@/features/people/household'
import { Screen } from '@/features/shell/screen'

export default function PeoplePage() {
  const { title } = useWords(people)
  return (
    <Screen title={title}>
      <Household />
    </Screen>
  )
}
