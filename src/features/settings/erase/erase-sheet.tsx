import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Note } from '@/components/note'
import { Sheet } from '@/components/sheet'
import { SkeletonCards } from '@/components/skeleton-cards'
import { erase as eraseTopic } from '@/copy/topics/erase'
import { useCopy, useWords } from '@/copy/use-copy'
import { a11y } from '@/platform/a11y'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { Erased } from '@/state/people-store'
import { Question } from './question'
import { useErasing } from './use-erasing'
import { useWhatGoes } from './use-what-goes'
import css from './erase.module.scss'

/** 注销: what goes, a yes in two steps, and what is gone. Open as long as it is mounted. */
export function EraseSheet({ onClose }: { readonly onClose: () => void }) {
  const { common } = useCopy()
  const words = useWords(eraseTopic)
  const { erasing, erase } = useErasing()
  // Nobody leaves in the middle and wonders what became of it.
  const close = erasing.step === 'erasing' ? () => undefined : onClose
  return (
    <Sheet isOpen title={words.sheetTitle} onClose={close} closeLabel={common.close}>
      {erasing.step === 'done' ? (
        <Done erased={erasing.erased} />
      ) : (
        <Asking
          isBusy={erasing.step === 'erasing'}
          failure={erasing.step === 'asking' ? erasing.failure : undefined}
          onYes={() => void erase()}
        />
      )}
    </Sheet>
  )
}

function Asking(props: Omit<Parameters<typeof Question>[0], 'what'>) {
  const { common } = useCopy()
  const words = useWords(eraseTopic)
  const goes = useWhatGoes()
  if (goes.status === 'loading') return <SkeletonCards count={1} label={common.loading} />
  if (goes.status === 'failed')
    return (
      <Note
        tone="warning"
        icon="wifi-off"
        text={words.needsNetwork}
        actions={[{ label: common.retry, onTap: goes.retry }]}
      />
    )
  return <Question {...props} what={goes.what} />
}

/** Says what the backend says it erased. What an earlier try had erased already is not in it. */
function Done({ erased: { people, registrations, placesGivenBack } }: { readonly erased: Erased }) {
  const { common } = useCopy()
  const words = useWords(eraseTopic)
  const parts = [
    people > 0 && words.erasedPeople(people),
    registrations > 0 && words.erasedRegistrations(registrations),
    placesGivenBack > 0 && words.erasedPlaces(placesGivenBack),
  ].filter((part) => part !== false)
  const text = parts.length > 0 ? words.erased(common.list(parts)) : words.nothingLeft
  return (
    <View className={css.part} {...a11y({ role: 'status', live: 'polite' })}>
      <Note tone="success" icon="circle-check-big" title={words.doneTitle} text={text}>
        {words.doneDevice}
      </Note>
      <Button label={words.goHome} isBlock onTap={() => switchTo(routes.home())} />
    </View>
  )
}
