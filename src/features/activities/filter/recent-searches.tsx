import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { filter as topic } from '@/copy/topics/filter'
import { useWords } from '@/copy/use-copy'
import { searches } from '@/state/searches-store'
import css from './filter.module.scss'
import { Part } from './options'

/** What was searched for before, to be searched for again. */
export function RecentSearches({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const words = useWords(topic)
  const { recent, clear } = searches.useSelected((state) => state)
  if (recent.length === 0) return null
  return (
    <Part title={words.recent}>
      <View className={css.options}>
        {recent.map((text) => (
          <Chip key={text} icon="history" label={text} isOn={false} onTap={() => onChoose(text)} />
        ))}
        <Button tone="text" label={words.forget} onTap={clear} />
      </View>
    </Part>
  )
}
