import { Button, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { Sheet } from '@/components/sheet'
import { zhCn } from '@/copy'
import { detail } from '@/copy/topics/detail'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import { a11y } from '@/platform/a11y'
import { copyText } from '@/platform/clipboard'
import { notice } from '@/platform/feedback'
import { goTo } from '@/platform/navigate'
import { hasShareSheet, shareByButton, shareLink } from '@/platform/share'
import { webLink } from '@/platform/site'
import { routes } from '@/routes'
import { shareActivity } from '../share-activity'
import css from './share-sheet.module.scss'

interface ShareSheetProps {
  readonly activity: Activity
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The ways to pass an activity on. */
export function ShareSheet({ activity, isOpen, onClose }: ShareSheetProps) {
  const { common } = useCopy()
  const words = useWords(detail)
  const payload = shareActivity(activity, zhCn)
  const link = webLink(payload.web)
  const tell = (result: 'copied' | 'unsupported') =>
    notice(result === 'copied' ? words.linkCopied : words.linkNotCopied)

  const forward = async () => {
    const result = await shareLink(payload)
    if (result === 'copied' || result === 'unsupported') tell(result)
    onClose()
  }
  const copyLink = async (text: string) => {
    tell(await copyText(text))
    onClose()
  }
  const makePoster = () => {
    onClose()
    goTo(routes.poster(activity.id))
  }
  return (
    <Sheet isOpen={isOpen} title={words.shareTitle} onClose={onClose} closeLabel={common.close}>
      <View className={css.ways}>
        <List>
          {shareByButton ? (
            <FriendButton label={words.toFriend} onTap={onClose} />
          ) : (
            hasShareSheet() && <ListRow icon="share-2" title={words.toFriend} onTap={() => void forward()} />
          )}
          <ListRow icon="qr-code" title={words.poster} detail={words.posterDetail} onTap={makePoster} />
          {link !== undefined && (
            <ListRow icon="link" title={words.copyLink} onTap={() => void copyLink(link)} />
          )}
        </List>
      </View>
    </Sheet>
  )
}

/** WeChat opens its list of chats for a button of its own only, and takes what to send from the page. */
function FriendButton({ label, onTap }: { readonly label: string; readonly onTap: () => void }) {
  return (
    <Button className={css.friend} openType="share" onClick={onTap} {...a11y({ role: 'button', label })}>
      <Icon name="share-2" />
      <View className={css.label}>{label}</View>
      <Icon name="chevron-right" size="s" />
    </Button>
  )
}
