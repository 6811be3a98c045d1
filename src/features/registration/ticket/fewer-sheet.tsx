import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CheckRow } from '@/components/check-row'
import { List } from '@/components/list-row'
import { Note } from '@/components/note'
import { Sheet } from '@/components/sheet'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Person } from '@/domain/person'
import { notice } from '@/platform/feedback'
import type { FewerKind } from './may-take-fewer'
import type { Answer } from './use-answer'
import css from './fewer-sheet.module.scss'

interface FewerSheetProps {
  readonly kind: FewerKind
  readonly attendees: readonly Person[]
  readonly answer: Answer
  readonly onClose: () => void
}

/** 少去几个人: who still goes, and what that means for the others' places, said before it is done. */
export function FewerSheet({ kind, attendees, answer, onClose }: FewerSheetProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const staying = attendees.flatMap(({ id }) => (leaving.includes(id) ? [] : [id]))
  const toggle = (id: string) =>
    setLeaving((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]))
  const missing =
    leaving.length === 0 ? words.fewerEverybody : staying.length === 0 ? words.fewerNobody : undefined
  const change = async () => {
    if (!(await answer.keepOnly(staying))) return
    notice(words.fewerDone(staying.length))
    onClose()
  }
  const footer = (
    <View className={css.footer}>
      {missing && <Text className={css.missing}>{missing}</Text>}
      <Button
        label={missing ? words.fewer : words.fewerDo(staying.length, leaving.length)}
        isBlock
        isBusy={answer.isBusy}
        isDisabled={missing !== undefined}
        onTap={() => void change()}
      />
    </View>
  )
  return (
    <Sheet isOpen title={words.fewerTitle} closeLabel={common.close} onClose={onClose} footer={footer}>
      <Text className={css.lead}>{words.fewerAfter[kind]}</Text>
      <List>
        {attendees.map(({ id, name }) => {
          const isOn = !leaving.includes(id)
          const detail = isOn ? words.fewerGoes : words.fewerStays
          return <CheckRow key={id} title={name} detail={detail} isOn={isOn} onToggle={() => toggle(id)} />
        })}
      </List>
      <Note
        className={css.note}
        tone={kind === 'confirmed' ? 'warning' : 'info'}
        icon={kind === 'confirmed' ? 'triangle-alert' : 'info'}
        text={words.fewerText[kind]}
      />
      {answer.trouble && (
        <Note
          className={css.note}
          tone="danger"
          icon="triangle-alert"
          text={errors[answer.trouble.code](answer.trouble.facts)}
        />
      )}
    </Sheet>
  )
}
