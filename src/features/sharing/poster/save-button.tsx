import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { sharing } from '@/copy/topics/sharing'
import { useWords } from '@/copy/use-copy'
import { savePicture } from '@/platform/album'
import { confirmBox, notice } from '@/platform/feedback'
import { openPermissions } from '@/platform/permissions'
import css from './save-button.module.scss'

interface SaveButtonProps {
  /** Absent until it is drawn. */
  readonly file: string | undefined
  readonly name: string
}

/** Keeps the poster; when WeChat was once told no, leads to where that can be changed. */
export function SaveButton({ file, name }: SaveButtonProps) {
  const words = useWords(sharing)
  const save = async () => {
    if (file === undefined) return
    switch (await savePicture(file, name)) {
      case 'saved':
        return notice(words.saved)
      case 'downloaded':
        return notice(words.downloaded)
      case 'refused':
        if (await confirmBox(words.saveRefused)) await openPermissions()
        return
      case 'unsupported':
        return notice(words.notSaved)
      case 'cancelled':
        return
    }
  }
  return (
    <>
      <Button
        label={file === undefined ? words.drawing : words.save}
        onTap={() => void save()}
        isBusy={file === undefined}
        isBlock
      />
      <Text className={css.hint}>{words.saveHint}</Text>
    </>
  )
}
