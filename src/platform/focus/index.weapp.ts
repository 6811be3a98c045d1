import type { Focus } from './contract'

/** WeChat lets no script move a screen reader; what opens comes next in its order. */
export const focusOn: Focus['focusOn'] = () => () => undefined
