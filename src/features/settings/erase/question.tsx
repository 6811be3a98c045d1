import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Note } from '@/components/note'
import { erase as eraseTopic } from '@/copy/topics/erase'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { useWords } from '@/copy/use-copy'
import type { ErrorCode } from '@/domain/errors'
import type { WhatGoes } from './use-what-goes'
import css from './erase.module.scss'

interface QuestionProps {
  readonly what: WhatGoes
  readonly isBusy: boolean
  /** Why the last try came to nothing. */
  readonly failure: ErrorCode | undefined
  readonly onYes: () => void
}

/** What goes, and a yes that takes two steps: a tick, then the button. */
export function Question({ what, isBusy, failure, onYes }: QuestionProps) {
  const words = useWords(eraseTopic)
  const errors = useWords(errorsTopic)
  const [isSure, setIsSure] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const goes = [
    words.people(what.people),
    words.registrations(what.registrations),
    what.places > 0 ? words.places(what.places) : words.noPlaces,
    words.tickets(what.tickets),
    words.favourites(what.favourites),
    ...(what.hasDraft ? [words.draft] : []),
    words.searches,
  ]
  const trouble = isMissing
    ? words.notSure
    : failure === 'offline'
      ? words.lost
      : failure && words.failed(errors[failure]({}))
  const tick = () => {
    setIsSure(!isSure)
    setIsMissing(false)
  }
  return (
    <View className={css.part}>
      <Text>{words.intro}</Text>
      <View className={css.list}>
        {goes.map((line) => (
          <Text key={line} className={css.line}>
            {line}
          </Text>
        ))}
      </View>
      <Text className={css.stays}>{words.stays}</Text>
      <Card isFlush isWrong={isMissing}>
        <CheckRow title={words.sure} isOn={isSure} onToggle={tick} />
      </Card>
      {trouble && <Note tone="danger" icon="triangle-alert" text={trouble} />}
      <Button
        label={isBusy ? words.busy : words.confirm}
        tone="danger"
        isBlock
        isBusy={isBusy}
        onTap={isSure ? onYes : () => setIsMissing(true)}
      />
    </View>
  )
}
