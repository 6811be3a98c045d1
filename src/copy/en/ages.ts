/** Ages 8–14 */
export function ages(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return `Age ${min ?? 0} and over`
  return min === undefined ? `Up to age ${max}` : `Ages ${min}–${max}`
}
