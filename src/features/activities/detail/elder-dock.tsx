import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Dock } from '@/components/dock'
import { contact as contacting } from '@/copy/topics/contact'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import { call, mail } from '@/platform/contact'
import { notice } from '@/platform/feedback'
import { useProgramme } from '@/state/stores'
import { valueOf } from '@/state/resource'
import css from './elder.module.scss'
import { MainButton, type MainButtonProps } from './main-button'

/** 长辈版: one below the other, the main thing and somebody to ask. */
export function ElderDock(props: MainButtonProps) {
  return (
    <>
      <View className={css.space} />
      <Dock>
        <View className={css.stack}>
          <MainButton {...props} />
          <AskButton activity={props.activity} />
        </View>
      </Dock>
    </>
  )
}

/** A call where the notice gives a number, else a letter; nothing where it gives neither. */
function AskButton({ activity }: Pick<MainButtonProps, 'activity'>) {
  const words = useWords(detail)
  const { mailCopied } = useWords(contacting)
  const contacts = useProgramme(({ programme }) => valueOf(programme)?.index.programme.edition.contacts)
  const all = activity.contact ? [activity.contact] : (contacts ?? [])
  const phone = all.find((one) => one.phone !== undefined)?.phone
  if (phone !== undefined)
    return <Button label={words.callHost} tone="secondary" onTap={() => void call(phone)} isBlock />
  const email = all.find((one) => one.email !== undefined)?.email
  if (email === undefined) return null
  const write = async () => {
    if ((await mail(email)) === 'copied') notice(mailCopied)
  }
  return <Button label={words.mailHost} tone="secondary" onTap={() => void write()} isBlock />
}
