import { View } from '@tarojs/components'
import { List, ListRow } from '@/components/list-row'
import { useCopy } from '@/copy/use-copy'
import type { Edition } from '@/domain/edition'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import css from './about-edition.module.scss'

/** Where all this comes from and who holds it. */
export function AboutEdition({ edition }: { readonly edition: Edition }) {
  const { common, time, browse } = useCopy()
  const { notice, hosts } = edition
  const open = () => goTo(routes.notice())
  return (
    <View className={css.about}>
      <List>
        <ListRow
          icon="file-text"
          title={browse.home.notice}
          detail={browse.home.noticeDetail(notice.issuers[0] ?? '', time.date(notice.date))}
          onTap={open}
        />
        <ListRow icon="building-2" title={browse.home.hosts} detail={common.list(hosts)} onTap={open} />
      </List>
    </View>
  )
}
