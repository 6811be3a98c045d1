import { useMemo } from 'react'
import { sharing } from '@/copy/topics/sharing'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import { qrModules } from '@/platform/qr-code'
import { posterCover } from '../cover-picture'
import { posterCode } from './code'
import { posterContent } from './content'
import { posterDrawing } from './layout'

/** An activity's poster: what to draw, what to say instead of it, and whether there is a code on it. */
export function usePoster(activity: Activity, index: ProgrammeIndex) {
  const copy = useCopy()
  const words = useWords(sharing)
  return useMemo(() => {
    const content = posterContent(activity, index, copy, words)
    const code = posterCode(activity.id)
    const isCoded = code.kind === 'address'
    const drawing = posterDrawing({
      content,
      cover: posterCover(activity.id, activity.cover.category),
      code: isCoded ? qrModules(code.url) : undefined,
      codeLines: isCoded ? [words.scan] : words.searchFor(copy.common.appName),
      tagLabel: copy.common.provisional,
    })
    const facts = content.facts.flatMap(({ name, value, note, isProvisional }) => [
      `${name} ${value}${isProvisional ? ` ${copy.common.provisional}` : ''}`,
      ...(note === undefined ? [] : [note]),
    ])
    const spoken = [
      words.posterOf(content.title),
      content.category,
      ...facts,
      ...content.theme,
      content.edition,
    ]
    return { drawing, isCoded, label: copy.common.spoken([...spoken, ...(isCoded ? [words.scan] : [])]) }
  }, [activity, index, copy, words])
}
