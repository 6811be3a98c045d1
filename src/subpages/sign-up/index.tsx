import { useRouter } from '@tarojs/taro'
import { signUp } from '@/copy/topics/sign-up'
import { useWords } from '@/copy/use-copy'
import { PersonSheet } from '@/features/people/person-sheet'
import { SignUp } from '@/features/registration/sign-up'
import { Screen } from '@/features/shell/screen'

export default function SignUpPage() {
  const { session = '' } = useRouter().params
  const { title } = useWords(signUp)
  return (
    <Screen title={title}>
      <SignUp sessionId={session} PersonSheet={PersonSheet} />
    </Screen>
  )
}
