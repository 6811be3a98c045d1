import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { Empty } from '@/components/empty'
import { Note } from '@/components/note'
import { sharing } from '@/copy/topics/sharing'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import type { ProgrammeIndex } from '@/domain/programme'
import { Drawn } from '@/platform/drawing'
import { goBack, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import css from './poster.module.scss'
import { SaveButton } from './poster/save-button'
import { usePoster } from './poster/use-poster'

interface PosterProps {
  readonly index: ProgrammeIndex
  readonly activityId: string
}

/** 海报: a picture of one activity to keep and to pass on. */
export function Poster({ index, activityId }: PosterProps) {
  const words = useWords(sharing)
  const activity = index.activity.get(activityId)
  if (activity) return <Found activity={activity} index={index} />
  return (
    <Empty
      icon="search"
      title={words.notFoundTitle}
      text={words.notFoundText}
      actions={[{ label: words.toList, onTap: () => switchTo(routes.activities()) }]}
    />
  )
}

/** How wide the poster stands on the screen. */
const SHOWN_WIDTH = 288

function Found({ activity, index }: { readonly activity: Activity; readonly index: ProgrammeIndex }) {
  const { common } = useCopy()
  const words = useWords(sharing)
  const { drawing, isCoded, label } = usePoster(activity, index)
  const [file, setFile] = useState<string>()
  const [hasFailed, setFailed] = useState(false)
  const fail = useCallback(() => setFailed(true), [])
  if (hasFailed)
    return (
      <Empty
        icon="triangle-alert"
        title={words.notDrawnTitle}
        text={words.notDrawnText}
        actions={[
          { label: common.retry, onTap: () => setFailed(false) },
          { label: common.back, onTap: () => goBack(routes.activity(activity.id)) },
        ]}
      />
    )
  return (
    <View className={css.page}>
      <View className={css.paper}>
        <Drawn drawing={drawing} label={label} width={SHOWN_WIDTH} onDrawn={setFile} onFailed={fail} />
      </View>
      <View className={css.below}>
        {!isCoded && <Note tone="neutral" icon="info" text={words.codeLater} />}
        <SaveButton file={file} name={`${activity.id}.png`} />
      </View>
    </View>
  )
}
