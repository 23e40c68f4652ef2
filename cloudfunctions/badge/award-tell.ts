/** Asks the managers of every station for names, once the rules are frozen. MSG-03. */
import { nominationsEnd } from '@shared/badge/award-rules'
import type { Job } from '../kit/jobs'
import { now } from '../kit/clock'
import { managersOf } from '../kit/managers'
import { postNoticeOnce } from '../kit/notices'
import { STATIONS } from '../kit/stations'
import { above, atLeast, find, updateWhere } from '../kit/store'
import { ROUNDS, type RoundRecord } from './award-records'

/** So many stations a slice. */
const SLICE = 20

async function toTell(): Promise<RoundRecord | undefined> {
  const [round] = await find(ROUNDS, { tellFrom: atLeast('') }, { limit: 1 })
  return round
}

/** Station by station, by their ids; where it was cut off it goes on, and nobody hears it twice. */
export const askForNames: Job = {
  name: 'askForNames',
  isDue: async () => (await toTell()) !== undefined,
  async runSlice() {
    const round = await toTell()
    if (!round || round.tellFrom === null) return false
    const stations = await find(
      STATIONS,
      { _id: above(round.tellFrom) },
      { order: [['_id', 'asc']], limit: SLICE },
    )
    const at = now()
    for (const { _id } of stations) {
      const managers = await managersOf(_id, at)
      await Promise.all(managers.map((accountId) => ask(accountId, round)))
    }
    const last = stations.length === SLICE ? (stations.at(-1)?._id ?? null) : null
    await updateWhere(ROUNDS, { _id: round._id, tellFrom: round.tellFrom }, { tellFrom: last })
    return last !== null
  },
}

function ask(accountId: string, { _id, year, rules }: RoundRecord): Promise<void> {
  return postNoticeOnce({
    ...{ accountId, kind: 'nominationsOpen', record: _id, turn: accountId, at: now() },
    params: { year, dueAt: nominationsEnd(rules) - 1 },
  })
}
