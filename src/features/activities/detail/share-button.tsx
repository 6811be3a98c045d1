import { Button, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { zhCn } from '@/copy'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import type { Activity } from '@/domain/activity'
import { a11y, pressable } from '@/platform/a11y'
import { notice } from '@/platform/feedback'
import { shareByButton, shareLink } from '@/platform/share'
import { shareActivity } from '../share-activity'
import css from './dock-icon.module.scss'

/** WeChat opens its sheet for a button of its own only, and takes what to send from the page. */
export function ShareButton({ activity }: { readonly activity: Activity }) {
  const words = useWords(detail)
  const content = (
    <>
      <Icon name="share-2" />
      {words.share}
    </>
  )
  if (shareByButton) {
    return (
      <Button className={css.button} openType="share" {...a11y({ role: 'button', label: words.share })}>
        {content}
      </Button>
    )
  }
  const share = async () => {
    const result = await shareLink(shareActivity(activity, zhCn))
    if (result === 'copied') notice(words.linkCopied)
    if (result === 'unsupported') notice(words.linkNotCopied)
  }
  return (
    <View className={css.button} {...pressable(() => void share(), { label: words.share })}>
      {content}
    </View>
  )
}
