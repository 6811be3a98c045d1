import { useRouter } from '@tarojs/taro'
import { useCopy } from '@/copy/use-copy'
import { PersonSheet } from '@/features/people/person-sheet'
import { SignUp } from '@/features/registration/sign-up'
import { Screen } from '@/features/shell/screen'

export default function SignUpPage() {
  const { session = '' } = useRouter().params
  const { registration } = useCopy()
  return (
    <Screen title={registration.form.title}>
      <SignUp sessionId={session} PersonSheet={PersonSheet} />
    </Screen>
  )
}
