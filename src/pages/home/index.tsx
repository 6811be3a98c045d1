import { zhCn } from '@/copy'
import { Home } from './home'
import { shareEdition } from '@/features/home/share-edition'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useStores } from '@/state/stores'

export default function HomePage() {
  const { programme } = useStores()
  useSharing(() => shareEdition(valueOf(programme.getState().programme)?.index.programme.edition, zhCn))
  return (
    <Screen tab="home" isWide>
      <Loaded>{(loaded) => <Home programme={loaded} />}</Loaded>
    </Screen>
  )
}
