import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaPatch } from './patch'

/**
 * Taro 4.2.1 leaves every aria-* attribute out of the templates it writes for WeChat, so a screen reader gets nothing.
 * Can go when Taro's own templates carry aria attributes (NervJS/taro issue 14932).
 */
export default function ariaPlugin(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaPatch)
      platform.runtimePath = [platform.runtimePath ?? '', path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
