import { MySchedule } from '@/features/registration/my-schedule'
import { Screen } from '@/features/shell/screen'

export default function SchedulePage() {
  return (
    <Screen tab="schedule" isWide>
      <MySchedule />
    </Screen>
  )
}
