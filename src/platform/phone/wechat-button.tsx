import { Button } from '@tarojs/components'
import { a11y } from '../a11y'
import type { PhoneButtonProps } from './contract'

/** WeChat asks in its own sheet, and only after a tap on a button of its own. */
export function WechatButton({ label, className, onCode }: PhoneButtonProps) {
  return (
    <Button
      className={className}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail: { code } }) => {
        if (code) onCode(code)
      }}
      {...a11y({ role: 'button', label })}
    >
      {label}
    </Button>
  )
}
