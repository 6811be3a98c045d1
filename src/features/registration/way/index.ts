export { LegLine } from './leg-line'
export { SwapRow } from './swap-row'
