/**
 * What the app sets on WeChat's components, in the spelling of their template. Taro writes every property a component
 * has into base.wxml, which costs 17 KB of the main package; test/weapp/templates.test.ts finds one that is missing.
 * (No types: Taro loads its plugins' imports as they stand.)
 */
export const kept = {
  view: ['hover-class'],
  text: ['user-select'],
  image: ['src', 'mode', 'lazy-load'],
  button: ['open-type', 'disabled', 'hover-class', 'bindgetphonenumber'],
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

/** What the app sets in a `style`; Taro knows some 400 names, made from 4 KB of code. The same test finds one missing. */
export const keptStyles = ['width', 'height', 'gridArea', 'backgroundImage']
