import type { Giveaway } from '@shared/survey/campaign-model'

/** How many of an item are still there. */
export function leftOf({ allotted, handedOut }: Giveaway): number {
  return allotted - handedOut
}

/** Give-aways station by station, in the order they came. */
export function byStation(
  giveaways: readonly Giveaway[],
): { readonly id: string; readonly name: string; readonly items: readonly Giveaway[] }[] {
  const stations = new Map<string, Giveaway[]>()
  for (const one of giveaways) {
    stations.set(one.stationId, [...(stations.get(one.stationId) ?? []), one])
  }
  return [...stations].map(([id, items]) => ({ id, name: items[0]?.stationName ?? '', items }))
}
