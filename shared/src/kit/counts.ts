/** Named counts; one that is not named is zero. */
export type CountsOf<Name extends string> = Readonly<Partial<Record<Name, number>>>

/** The sum of two, name by name. */
export function addCounts<Name extends string>(
  left: CountsOf<Name>,
  right: CountsOf<Name>,
): CountsOf<Name> {
  const sum: Partial<Record<Name, number>> = { ...left }
  for (const name of Object.keys(right) as Name[]) sum[name] = (sum[name] ?? 0) + (right[name] ?? 0)
  return sum
}

/** Adds counts to what a map holds under a key. */
export function addTo<Name extends string>(
  sums: Map<string, CountsOf<Name>>,
  key: string,
  counts: CountsOf<Name>,
): void {
  const known = sums.get(key)
  sums.set(key, known ? addCounts(known, counts) : counts)
}

/** The counts of two maps, key by key. */
export function bothSums<Name extends string>(
  one: ReadonlyMap<string, CountsOf<Name>>,
  other: ReadonlyMap<string, CountsOf<Name>>,
): Map<string, CountsOf<Name>> {
  const sums = new Map(one)
  for (const [key, counts] of other) addTo(sums, key, counts)
  return sums
}
