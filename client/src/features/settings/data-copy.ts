import { call } from '@client/platform/call'
import type { TextFile } from '@client/platform/save-file'
import { accountContract } from '@shared/account/contract'
import { awardContract } from '@shared/badge/award-actions'
import { ownBadgesContract } from '@shared/badge/badge-actions'
import { proofContract } from '@shared/badge/proof-actions'
import { recognitionContract } from '@shared/badge/recognition-actions'
import { giftContract } from '@shared/ledger/gift-actions'
import { recordContract } from '@shared/ledger/record-actions'
import { statementContract } from '@shared/ledger/statement-actions'
import { localDate } from '@shared/kit/time'
import { noticeContract } from '@shared/notice/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import { DATA_COPY } from './copy'

interface Row {
  readonly id: string
  readonly at: number
}

/** Every row of a list, page after page, each from behind the last row. */
async function allOf<R extends Row>(
  page: (from: {
    before?: Row
  }) => Promise<{ readonly rows: readonly R[]; readonly more: boolean }>,
): Promise<R[]> {
  const all: R[] = []
  for (;;) {
    const last = all.at(-1)
    const { rows, more } = await page(last ? { before: { at: last.at, id: last.id } } : {})
    all.push(...rows)
    if (!more) return all
  }
}

/** The entries of the minutes, and of the 宝盾. */
function allEntries(action: 'getStatement' | 'getBaodun') {
  return allOf(async (from) => {
    const { entries: rows, more } = await call(statementContract, action, from)
    return { rows, more }
  })
}

/** The services, and what was said about those that somebody found wrong or missing. */
async function allServices() {
  const services = await allOf(async (from) => {
    const { records: rows, more } = await call(recordContract, 'listRecords', from)
    return { rows, more }
  })
  const claims = []
  for (const { id, claim } of services) {
    if (claim) claims.push(...(await call(recordContract, 'getRecord', { recordId: id })).claims)
  }
  const own = await allOf(async (from) => {
    const { claims: rows, more } = await call(recordContract, 'listOwnClaims', from)
    return { rows, more }
  })
  for (const { id: claimId, kind } of own) {
    if (kind === 'missing') claims.push((await call(recordContract, 'getClaim', { claimId })).claim)
  }
  return { services, claims }
}

/** What became of the minutes: points that moved, what was redeemed, proofs, awards, badges; and stars of other schemes. */
async function allMadeOfThem() {
  const timePoints = await allOf(async (from) => {
    const asked = { kind: 'timePoints', ...from } as const
    const { moves: rows, more } = await call(giftContract, 'getPoints', asked)
    return { rows, more }
  })
  const pickups = await allOf(async (from) => {
    const { pickups: rows, more } = await call(giftContract, 'listPickups', from)
    return { rows, more }
  })
  const proofs = await allOf(async (from) => {
    const { proofs: rows, more } = await call(proofContract, 'listOwnProofs', from)
    return { rows, more }
  })
  const { awards } = await call(awardContract, 'listOwnAwards', {})
  const { badges } = await call(ownBadgesContract, 'listOwnBadges', {})
  const { recognitions } = await call(recognitionContract, 'listRecognitions', {})
  return { timePoints, pickups, proofs, awards, badges, recognitions }
}

function allMessages() {
  return allOf(async (from) => {
    const { notices: rows, more } = await call(noticeContract, 'listNotices', from)
    return { rows, more }
  })
}

/**
 * Everything that is held of the person, as one file of JSON for the person's own hands: the account, the volunteer's
 * file, the services and what was made of them, the messages. Each part comes from its own function; the full reads are
 * logged. R-27.
 */
export async function makeDataCopy(now: number): Promise<TextFile> {
  const { data: account } = await call(accountContract, 'exportOwnData', {})
  const { file } = await call(volunteerContract, 'exportFile', {})
  const serviceMinutes = await allEntries('getStatement')
  const baodun = await allEntries('getBaodun')
  const { services, claims } = await allServices()
  const made = await allMadeOfThem()
  const messages = await allMessages()
  const date = localDate(now)
  const minutes = { serviceMinutes, baodun, services, claims }
  const copy = { date, account, volunteer: file, ...minutes, ...made, messages }
  return {
    name: DATA_COPY.fileName(date),
    type: 'application/json',
    text: JSON.stringify(copy, null, 2),
  }
}
