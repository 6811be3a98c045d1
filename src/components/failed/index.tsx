import { Empty } from '@/components/empty'

interface FailedProps {
  readonly title: string
  readonly text: string
  readonly onRetry: () => void
  readonly retryLabel: string
}

export function Failed({ title, text, onRetry, retryLabel }: FailedProps) {
  return <Empty icon="wifi-off" title={title} text={text} actions={[{ label: retryLabel, onTap: onRetry }]} />
}
