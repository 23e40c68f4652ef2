import { maskName } from '@shared/kit/mask'
import type { KeptStation } from '@shared/station/model'
import type { SiteState, Station } from '@shared/station/site-model'
import { unkeptCharges } from '@shared/station/site-rules'
import { ACCOUNTS, type AccountRecord } from '../kit/accounts'
import type { StationRecord } from '../kit/stations'
import { among, find } from '../kit/store'

/** A station's state; one from before states were kept is open or closed. */
export function stateOf({ state, open }: StationRecord): SiteState {
  return state ?? (open ? 'open' : 'closed')
}

/** A station as everyone may see it; what older records do not say has its default. */
export function publicSite(station: StationRecord): Station {
  const { _id, name, areaName, address, phone, staffedFromMinute, staffedToMinute } = station
  const { backOn, latitude, longitude, parentId } = station
  return {
    ...{ id: _id, name, areaName, address, phone, staffedFromMinute, staffedToMinute },
    kinds: [...(station.kinds ?? ['station'])],
    state: stateOf(station),
    stepFree: station.stepFree ?? false,
    ...(backOn ? { backOn } : {}),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    ...(parentId ? { parentId } : {}),
  }
}

/** The accounts on a duty list. One wave, or none when nobody is on it. */
export async function dutyPeople(station: StationRecord): Promise<AccountRecord[]> {
  const ids = [...new Set((station.dutyTurns ?? []).map(({ accountId }) => accountId))]
  return ids.length === 0 ? [] : find(ACCOUNTS, { _id: among(ids) }, { limit: ids.length })
}

/** A station as its keepers see it; the names on its duty list are covered. */
export function keptSite(station: StationRecord, people: readonly AccountRecord[]): KeptStation {
  const nameOf = (accountId: string) =>
    people.find(({ _id }) => _id === accountId)?.displayName ?? ''
  const posts = [...(station.posts ?? [])]
  return {
    ...publicSite(station),
    areaId: station.areaId ?? null,
    placeKind: station.placeKind ?? null,
    hostName: station.hostName ?? '',
    about: station.about ?? '',
    posts,
    unkept: unkeptCharges(posts),
    duty: (station.dutyTurns ?? []).map(({ accountId, weekdays }) => ({
      ...{ accountId, weekdays: [...weekdays], maskedName: maskName(nameOf(accountId)) },
    })),
    isDutyStation: station.duty,
    setUp: [...(station.setUp ?? [])],
    history: [...(station.history ?? [])],
  }
}
