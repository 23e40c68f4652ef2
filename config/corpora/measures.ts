/** What was found, what should have been, and what both say of a rule. */
export interface Counts {
  /** Found, and it was there. */
  readonly hits: number
  /** Found, and it was not there. */
  readonly falseAlarms: number
  /** There, and not found. */
  readonly misses: number
}

/** Of what was found, the share that was there; 1 when nothing was found. */
export function precision({ hits, falseAlarms }: Counts): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms)
}

/** Of what was there, the share that was found; 1 when there was nothing. */
export function recall({ hits, misses }: Counts): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses)
}

/** `96.4 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
