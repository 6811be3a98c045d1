import { View } from '@tarojs/components'
import { List, ListRow } from '@/components/list-row'
import { homeMore } from '@/copy/topics/home-more'
import { useCopy, useWords } from '@/copy/use-copy'
import type { Edition } from '@/domain/edition'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import css from './about-edition.module.scss'

/** Where all this comes from and who holds it. */
export function AboutEdition({ edition }: { readonly edition: Edition }) {
  const { common, time } = useCopy()
  const words = useWords(homeMore)
  const { notice, hosts } = edition
  return (
    <View className={css.about}>
      <List>
        <ListRow
          icon="file-text"
          title={words.notice}
          detail={words.noticeDetail(notice.issuers[0] ?? '', time.date(notice.date))}
          onTap={() => goTo(routes.notice())}
        />
        <ListRow
          icon="building-2"
          title={words.hosts}
          detail={common.list(hosts)}
          onTap={() => goTo(routes.notice('contacts'))}
        />
      </List>
    </View>
  )
}
