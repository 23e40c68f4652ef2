import type { badgeContract } from '@shared/badge/contract'
import { countedStar } from '@shared/badge/recognition-rules'
import { forecastOf, nextStar, starOf, validUntil } from '@shared/badge/star-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { addMonths } from '@shared/kit/months'
import { localDate, type LocalDate } from '@shared/kit/time'
import type { LedgerKind } from '@shared/ledger/model'
import { balanceId } from '@shared/ledger/rules'
import { BALANCES } from '../kit/ledger'
import type { MemberContext } from '../kit/serve'
import { get } from '../kit/store'
import { recognisedStar } from './recognition-counted'
import { HONOURS, type HeldStar, type HonoursRecord } from './badge-records'

type Action = (typeof badgeContract.actions)['getOwnStar']

/**
 * One's own star, from the confirmed minutes of the ledger and nothing else; a recognised one stands beside it. One wave.
 * BDG-01, BDG-05, BDG-06, BDG-10.
 */
export async function getOwnStar(
  _input: ParsedOf<Action>,
  { account, at }: MemberContext,
): Promise<OutputOf<Action>> {
  const balanceOf = (kind: LedgerKind) => get(BALANCES, balanceId(account._id, kind))
  const [service, training, honours, recognised] = await Promise.all([
    balanceOf('serviceMinutes'),
    balanceOf('trainingMinutes'),
    get(HONOURS, account._id),
    recognisedStar(account._id, at),
  ])
  const minutes = service?.confirmed ?? 0
  const [star, next, today] = [starOf(minutes), nextStar(minutes), localDate(at)]
  return {
    ...{ minutes, star, next },
    surveyMinutes: honours?.totals.surveyMinutes ?? 0,
    pendingMinutes: service?.pending ?? 0,
    trainingMinutes: training?.confirmed ?? 0,
    forecast: next && forecastOf(next.missing, lastMonthMinutes(honours, today), today),
    held: honours?.star.star === star ? heldOf(honours.star) : null,
    ...{ recognised, counted: countedStar(star, recognised, at) },
  }
}

function lastMonthMinutes(honours: HonoursRecord | undefined, today: LocalDate): number {
  const month = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
  return honours?.months[month]?.serviceMinutes ?? 0
}

function heldOf({ star, since, reviewedAt }: HeldStar): { since: number; until: string } | null {
  return star === 0 ? null : { since, until: validUntil(reviewedAt) }
}
