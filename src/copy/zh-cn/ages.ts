/** 8–14 岁 */
export function ages(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `${min ?? 0} 岁以上`
  return min === undefined ? `${max} 岁以下` : `${min}–${max} 岁`
}
