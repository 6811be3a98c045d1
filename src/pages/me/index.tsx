import { Household } from '@/features/people/household'
import { MyRegistrations } from '@/features/registration/my-registrations'
import { Settings } from '@/features/settings/settings'
import { Screen } from '@/features/shell/screen'

export default function MePage() {
  return (
    <Screen tab>
      <MyRegistrations />
      <Household />
      <Settings />
    </Screen>
  )
}
