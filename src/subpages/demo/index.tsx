import { View } from '@tarojs/components'
export default function DemoPage() {
  return <View>demo</View>
}
