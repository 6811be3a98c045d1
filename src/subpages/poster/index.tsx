import { useRouter } from '@tarojs/taro'
import { sharing } from '@/copy/topics/sharing'
import { useWords } from '@/copy/use-copy'
import { Poster } from '@/features/sharing/poster'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'

export default function PosterPage() {
  const { id = '' } = useRouter().params
  const { posterTitle } = useWords(sharing)
  return (
    <Screen title={posterTitle}>
      <Loaded>{({ index }) => <Poster key={id} index={index} activityId={id} />}</Loaded>
    </Screen>
  )
}
