import { settings } from '@/copy/topics/settings'
import { useWords } from '@/copy/use-copy'
import { Settings } from '@/features/settings/settings'
import { Screen } from '@/features/shell/screen'

export default function SettingsPage() {
  const { title } = useWords(settings)
  return (
    <Screen title={title}>
      <Settings />
    </Screen>
  )
}
