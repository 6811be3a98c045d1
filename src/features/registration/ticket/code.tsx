import { Image, Text, View } from '@tarojs/components'
import { useMemo, type ReactNode } from 'react'
import { a11y } from '@/platform/a11y'
import { qrImage } from '@/platform/qr-code'
import css from './code.module.scss'

interface CodeProps {
  /** What the QR code holds. */
  readonly text: string
  /** The same to be read out, in groups. */
  readonly code: string
  /** What a screen reader calls the picture. */
  readonly label: string
  /** Whom it admits. */
  readonly holders: string
  /** Already scanned, and this stands across it: still there for who comes back, no longer what one shows. */
  readonly stamp?: ReactNode
}

/** What the door scans, and reads out when it cannot. */
export function Code({ text, code, label, holders, stamp }: CodeProps) {
  const src = useMemo(() => qrImage(text), [text])
  return (
    <>
      <View className={css.paper}>
        <Image
          className={stamp ? `${css.qr ?? ''} ${css.faint ?? ''}` : css.qr}
          src={src}
          {...a11y({ role: 'img', label })}
        />
        {stamp && <View className={css.stamp}>{stamp}</View>}
      </View>
      <Text className={css.code}>{code}</Text>
      <Text className={css.names}>{holders}</Text>
    </>
  )
}
