import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Segmented } from '@/components/segmented'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Ticket } from '@/state/registrations-store'
import { Code } from './code'
import { Holders } from './holders'
import css from './code.module.scss'

interface CodesProps {
  readonly ticket: Ticket
  /** In the order of the ticket's parts. */
  readonly names: readonly string[]
  readonly stamp?: ReactNode
}

type Way = 'all' | 'each'

/** One code for the whole party, or each their own: who comes by another way gets in alone. */
export function Codes({ ticket, names, stamp }: CodesProps) {
  const { common } = useCopy()
  const words = useWords(ticketTopic)
  const [way, setWay] = useState<Way>('all')
  const [at, setAt] = useState(0)
  const { parts, text, code, seats } = ticket
  const [only] = parts
  const part = way === 'each' ? (parts[at] ?? only) : undefined
  const holder = names[part ? parts.indexOf(part) : 0] ?? ''
  return (
    <>
      {parts.length > 1 && (
        <View className={css.ways}>
          <Segmented
            label={words.ways}
            value={way}
            onChange={setWay}
            options={[
              { id: 'all', label: words.forAll },
              { id: 'each', label: words.forEach },
            ]}
          />
        </View>
      )}
      {part && <Holders names={names} at={at} onChoose={setAt} />}
      {part ? (
        <Code
          text={part.text}
          code={part.code}
          label={words.qrOf(holder, part.code)}
          holders={words.forOne(holder)}
          stamp={stamp}
        />
      ) : (
        <Code
          text={text}
          code={code}
          label={words.qr(code)}
          holders={words.people(common.list(names), seats)}
          stamp={stamp}
        />
      )}
    </>
  )
}
