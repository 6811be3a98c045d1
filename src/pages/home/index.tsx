import { zhCn } from '@/copy'
import { Today } from '@/features/activities/today'
import { AboutEdition } from '@/features/home/about-edition'
import { Categories } from '@/features/home/categories'
import { Hero } from '@/features/home/hero'
import { SearchEntry } from '@/features/home/search-entry'
import { shareEdition } from '@/features/home/share-edition'
import { TopRow } from '@/features/home/top-row'
import { NextUp } from '@/features/registration/next-up'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useStores } from '@/state/stores'

export default function HomePage() {
  const { programme } = useStores()
  useSharing(() => shareEdition(valueOf(programme.getState().programme)?.index.programme.edition, zhCn))
  return (
    <Screen tab="home">
      <Loaded>
        {(loaded) => {
          const { edition } = loaded.index.programme
          return (
            <>
              <TopRow city={edition.city} />
              <Hero edition={edition} />
              <SearchEntry />
              <NextUp />
              <Today programme={loaded} />
              <Categories programme={loaded.index.programme} />
              <AboutEdition edition={edition} />
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
}
