import { Empty } from '@/components/empty'
import { useCopy } from '@/copy/use-copy'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { useFilter } from '@/state/stores'

export function NotFound() {
  const { detail } = useCopy().browse
  const start = useFilter((filter) => filter.start)
  const toList = () => {
    start({})
    switchTo(routes.activities())
  }
  return (
    <Empty
      icon="search"
      title={detail.notFoundTitle}
      text={detail.notFoundText}
      actions={[{ label: detail.toList, onTap: toList }]}
    />
  )
}
