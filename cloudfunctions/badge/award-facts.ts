/** What the books say of a person who is named. HRS-07: confirmed minutes only; what waits is never added. */
import type { NomineeFacts } from '@shared/badge/award-model'
import { starOf } from '@shared/badge/star-rules'
import { instantOf } from '@shared/kit/time'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import { SERVICE_RECORDS, type KeptServiceRecord } from '../kit/service-records'
import { atLeast, find, get } from '../kit/store'

/** More services than anybody does in a year. */
const MOST_SERVICES = 1000

/** The figures of an account for a year. One wave. */
export async function nomineeFacts(accountId: string, year: number): Promise<NomineeFacts> {
  const since = instantOf(`${String(year)}-01-01`)
  const [service, training, found] = await Promise.all([
    get(BALANCES, balanceId(accountId, 'serviceMinutes')),
    get(BALANCES, balanceId(accountId, 'trainingMinutes')),
    find(
      SERVICE_RECORDS,
      { accountId, at: atLeast(since) },
      { order: [['at', 'desc']], limit: MOST_SERVICES },
    ),
  ])
  const services = found.filter(
    ({ day, minutes }) => day.startsWith(`${String(year)}-`) && minutes > 0,
  )
  const minutes = service?.confirmed ?? 0
  return {
    ...{ minutes, star: starOf(minutes), yearServices: services.length },
    yearMinutes: minutesOf(services),
    surveyMinutes: minutesOf(services.filter(({ kind }) => kind === 'survey')),
    manualMinutes: minutesOf(services.filter(({ manual }) => manual)),
    lectures: services.reduce((sum, { counts }) => sum + (counts.lectures ?? 0), 0),
    trainingMinutes: training?.confirmed ?? 0,
  }
}

function minutesOf(services: readonly KeptServiceRecord[]): number {
  return services.reduce((sum, { minutes }) => sum + minutes, 0)
}
