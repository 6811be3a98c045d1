import { Empty } from '@/components/empty'
import { detail } from '@/copy/topics/detail'
import { useWords } from '@/copy/use-copy'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFilter } from '@/state/stores'

export function NotFound() {
  const words = useWords(detail)
  const start = useFilter((filter) => filter.start)
  const toList = () => {
    start({})
    switchTo(routes.activities())
  }
  return (
    <Empty
      icon="search"
      title={words.notFoundTitle}
      text={words.notFoundText}
      actions={[{ label: words.toList, onTap: toList }]}
    />
  )
}
