import { Failed } from '@/components/failed'
import { SkeletonCards } from '@/components/skeleton-cards'
import { useCopy, useFailure } from '@/copy/use-copy'
import { Today } from '@/features/activities/today'
import { useOpenList } from '@/features/activities/use-open-list'
import { Columns } from '@/features/home/columns'
import { Hero } from '@/features/home/hero'
import { SearchEntry } from '@/features/home/search-entry'
import { TopRow } from '@/features/home/top-row'
import { NextUp } from '@/features/registration/next-up'
import { useFirstShown } from '@/platform/first-page'
import type { LoadedProgramme } from '@/state/programme-store'
import { useSettings } from '@/state/stores'
import { lateHook } from '@/state/use-late'

/** What lies below the first screen, and what the first screen keeps room for. */
const useMore = lateHook(() => import(/* webpackChunkName: "subpages/notice/home-more" */ './more'))

export function Home({ programme }: { readonly programme: LoadedProgramme }) {
  const { loading } = useCopy().common
  const isElder = useSettings((settings) => settings.isElder)
  const open = useOpenList()
  const failure = useFailure('offline')
  const { late, retry } = useMore()
  useFirstShown(late.status === 'ready' || late.status === 'failed')
  const more = late.status === 'ready' ? late.value : undefined
  const { programme: all } = programme.index
  const rest = { programme: all, onOpen: open }
  return (
    <>
      <TopRow city={all.edition.city} />
      <Hero edition={all.edition}>{more && <more.EditionDays {...rest} />}</Hero>
      <SearchEntry onOpen={open} />
      <Columns
        next={
          <>
            {more && <more.UrgentNews index={programme.index} />}
            <NextUp />
          </>
        }
        ways={more && <more.ElderWays {...rest} />}
        main={<Today programme={programme} />}
        side={
          more && (
            <>
              {!isElder && <more.Categories {...rest} />}
              <more.ForChildren programme={programme} />
              {!isElder && <more.FillingUp programme={programme} />}
            </>
          )
        }
        more={
          more ? (
            <more.Weekend programme={programme} />
          ) : late.status === 'failed' ? (
            <Failed {...failure} onRetry={retry} />
          ) : (
            <SkeletonCards count={2} label={loading} />
          )
        }
        foot={more && <more.AboutEdition edition={all.edition} />}
      />
    </>
  )
}
