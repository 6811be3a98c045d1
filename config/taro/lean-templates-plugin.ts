import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { kept } from './kept'

const namesOf = new Map<string, readonly string[]>(Object.entries(kept))

/** Taro writes some events in camel case and some aria names with a dash. */
const plain = (name: string): string => (name.startsWith('bind') ? name.toLowerCase() : name)

type Properties = Record<string, string>

/** What Taro's template builder looks for but does not declare. */
interface Hooks {
  modifyCompProps?: (component: string, properties: Properties) => Properties
}

function keepOnly(properties: Properties, names: readonly string[]): Properties {
  const isWanted = (name: string) => names.includes(plain(name)) || name.startsWith('aria-')
  return Object.fromEntries(Object.entries(properties).filter(([name]) => isWanted(name)))
}

export default function leanTemplatesPlugin(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase & { template: Hooks }) {
      if (platform.platform !== 'weapp') return
      const { template } = platform
      const modifyProps = template.modifyCompProps?.bind(template)
      template.modifyCompProps = (component, properties) => {
        const all = modifyProps?.(component, properties) ?? properties
        const names = namesOf.get(component)
        return names ? keepOnly(all, names) : all
      }
      const createAll = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => {
        // The view that stops a touch from moving what lies below it; nothing here needs one.
        const { 'catch-view': _unused, ...used } = createAll(components)
        return used
      }
    },
  })
}
