import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/**
 * What the app sets on WeChat's components, in the spelling of their template. Taro writes every property a component
 * has into base.wxml, which costs 17 KB of the main package; test/weapp/templates.test.ts finds one that is missing.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  view: ['hover-class'],
  text: ['user-select'],
  image: ['src', 'mode', 'lazy-load'],
  button: ['open-type', 'disabled', 'hover-class'],
  'scroll-view': ['scroll-x', 'enable-flex'],
  input: [
    'value',
    'type',
    'placeholder',
    'placeholder-class',
    'maxlength',
    'confirm-type',
    'focus',
    'bindinput',
    'bindblur',
    'bindfocus',
    'bindconfirm',
  ],
  canvas: ['type', 'canvas-id'],
  map: [
    'longitude',
    'latitude',
    'scale',
    'markers',
    'polygons',
    'bindmarkertap',
    'bindcallouttap',
    'bindregionchange',
    'binderror',
  ],
}

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
        const names = kept[component]
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
