import { mergeInternalComponents } from '@tarojs/shared'
import { ariaPatch } from './patch'

// Part of the mini program. Taro numbers a component's properties in alphabetical order, once for the templates and
// once again at run time: both have to know the same ones, or a picture's address ends up in its lazy-load.
mergeInternalComponents(ariaPatch)
