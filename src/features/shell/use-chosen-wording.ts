import { useEffect, useMemo, useState } from 'react'
import { zhCn, zhCnElder } from '@/copy'
import type { Wording } from '@/copy/use-copy'
import { captionApp } from '@/platform/captions'
import { useSettings } from '@/state/stores'
import { lateHook } from '@/state/use-late'

/** All of it in one piece, in a package of WeChat's that a Chinese visitor never fetches for it. */
const useEnglish = lateHook(() => import(/* webpackChunkName: "subpages/settings/en" */ '@/copy/en'))

/**
 * The words of the chosen language. English is fetched; who chooses it while reading Chinese reads on until it is there,
 * who comes with it chosen is shown nothing before, and where it cannot be fetched both are shown Chinese.
 */
export function useChosenWording(): Wording {
  const language = useSettings((settings) => settings.language)
  const isElder = useSettings((settings) => settings.isElder)
  const [atStart] = useState(language)
  const { late, retry } = useEnglish(language === 'en')

  const wording = useMemo<Wording>(() => {
    const chinese: Wording = { language: 'zh-CN', catalogue: isElder ? zhCnElder : zhCn }
    if (language === 'zh-CN') return chinese
    switch (late.status) {
      case 'ready': {
        const { en, enElder, topics } = late.value
        return { language, catalogue: isElder ? enElder : en, topics }
      }
      case 'failed':
        return { ...chinese, fetchAgain: retry }
      default:
        return { ...chinese, isAwaited: atStart === 'en' }
    }
  }, [language, isElder, late, retry, atStart])

  useEffect(() => {
    const { appName, tabs } = wording.catalogue.common
    captionApp(wording.language, wording.isAwaited ? undefined : { appName, tabs: Object.values(tabs) })
  }, [wording])
  return wording
}
