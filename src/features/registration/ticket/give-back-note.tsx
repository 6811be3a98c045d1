import { Note } from '@/components/note'
import { errors as errorsTopic } from '@/copy/topics/errors'
import { ticket as ticketTopic } from '@/copy/topics/ticket'
import { useWords } from '@/copy/use-copy'
import type { GiveBack } from '@/state/registrations-store'
import { useStores } from '@/state/stores'

interface GiveBackNoteProps {
  readonly registrationId: string
  readonly giveBack: GiveBack | undefined
}

/** What has become of giving back that was asked for without a network; a refusal stays until it has been read. */
export function GiveBackNote({ registrationId, giveBack }: GiveBackNoteProps) {
  const words = useWords(ticketTopic)
  const errors = useWords(errorsTopic)
  const { registrations } = useStores()
  if (giveBack === undefined || giveBack === 'done') return null
  if (giveBack === 'waiting') return <Note tone="warning" icon="wifi-off" text={words.waitingForNetwork} />
  const understood = () => registrations.getState().forgetGiveBack(registrationId)
  return (
    <Note
      tone="danger"
      icon="triangle-alert"
      text={words.notGivenBack(errors[giveBack]({}))}
      actions={[{ label: words.understood, onTap: understood }]}
    />
  )
}
