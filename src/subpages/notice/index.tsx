import { useRouter } from '@tarojs/taro'
import { zhCn } from '@/copy'
import { notice } from '@/copy/topics/notice'
import { useWords } from '@/copy/use-copy'
import { Hosts } from '@/features/notice/hosts'
import { NoticeText } from '@/features/notice/notice-text'
import { shareNotice } from '@/features/notice/share-notice'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'
import { useSharing } from '@/platform/share'
import { valueOf } from '@/state/resource'
import { useStores } from '@/state/stores'

export default function NoticePage() {
  const stores = useStores()
  const { title, hostsTitle } = useWords(notice)
  const isContacts = useRouter().params.part === 'contacts'
  useSharing(() => shareNotice(valueOf(stores.programme.getState().programme)?.index.programme.edition, zhCn))
  return (
    <Screen title={isContacts ? hostsTitle : title}>
      <Loaded>
        {({
          index: {
            programme: { edition },
          },
        }) => (
          <>
            {!isContacts && <NoticeText edition={edition} />}
            <Hosts edition={edition} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}
