/** Hours with one decimal, rounded down: as they stand on a proof. D-01. */
export function hoursWords(minutes: number): string {
  return (Math.floor(minutes / 6) / 10).toFixed(1)
}
