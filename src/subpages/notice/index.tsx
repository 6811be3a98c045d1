import { zhCn } from '@/copy'
import { notice } from '@/copy/topics/notice'
import { useWords } from '@/copy/use-copy'
import { NoticeText } from '@/features/notice/notice-text'
import { shareNotice } from '@/features/notice/share-notice'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useStores } from '@/state/stores'

export default function NoticePage() {
  const { programme } = useStores()
  const { title } = useWords(notice)
  useSharing(() => shareNotice(valueOf(programme.getState().programme)?.index.programme.edition, zhCn))
  return (
    <Screen title={title}>
      <Loaded>{({ index }) => <NoticeText edition={index.programme.edition} />}</Loaded>
    </Screen>
  )
}
