import { MyPlaces } from '@/features/me/my-places'
import { MyRegistrations } from '@/features/registration/my-registrations'
import { Screen } from '@/features/shell/screen'

export default function MePage() {
  return (
    <Screen tab="me">
      <MyRegistrations />
      <MyPlaces />
    </Screen>
  )
}
