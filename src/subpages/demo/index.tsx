import { aboutDemo } from '@/copy/topics/about-demo'
import { useWords } from '@/copy/use-copy'
import { AboutDemo } from '@/features/demo/about-demo'
import { Loaded } from '@/features/shell/loaded'
import { Screen } from '@/features/shell/screen'

export default function DemoPage() {
  const { title } = useWords(aboutDemo)
  return (
    <Screen title={title} isAboutDemo>
      <Loaded>{({ index }) => <AboutDemo edition={index.programme.edition} />}</Loaded>
    </Screen>
  )
}
