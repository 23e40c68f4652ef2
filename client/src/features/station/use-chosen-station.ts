import { defineKey, storage, useStored } from '@client/platform/storage'
import type { Station } from '@shared/station/site-model'

const CHOSEN = defineKey<Station | undefined>('station.chosen', 1, undefined)

/** The station this person turned to, kept on this phone; undefined until one is chosen. */
export function useChosenStation(): Station | undefined {
  return useStored(CHOSEN)[0]
}

/** Keeps the chosen station. */
export function chooseStation(station: Station): void {
  storage.write(CHOSEN, station)
}
