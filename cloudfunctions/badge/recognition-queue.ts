import type { recognitionActions } from '@shared/badge/recognition-actions'
import { recognitionErrors } from '@shared/badge/recognition-errors'
import { starOf } from '@shared/badge/star-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { balanceId } from '@shared/ledger/rules'
import { auditRow, AUDITS } from '../kit/audit'
import { BALANCES } from '../kit/ledger'
import { findPage } from '../kit/pages'
import type { MemberContext } from '../kit/serve'
import { among, find, get, insert } from '../kit/store'
import { isTaken } from './recognition-counted'
import {
  numberOf,
  photoOf,
  recognitionRow,
  RECOGNITIONS,
  schemeOf,
  SCHEMES,
} from './recognition-records'

type Actions = typeof recognitionActions
type List = Actions['listRecognitionQueue']
type Read = Actions['readRecognition']

const PAGE_SIZE = 20
/** More than wait at once. */
const MOST_WAITING = 50

/** What waits, or what was decided. One wave. */
export async function listRecognitionQueue(
  { of, before }: ParsedOf<List>,
  { authorize }: MemberContext,
): Promise<OutputOf<List>> {
  authorize()
  if (of === 'waiting') {
    const waiting = await find(
      RECOGNITIONS,
      { state: among(['waiting', 'deciding']) },
      { order: [['dueAt', 'asc']], limit: MOST_WAITING },
    )
    return { recognitions: waiting.map(recognitionRow), more: false }
  }
  const { records, more } = await findPage(
    RECOGNITIONS,
    { state: among(['accepted', 'refused', 'ended']) },
    { field: 'at', before, size: PAGE_SIZE },
  )
  return { recognitions: records.map(recognitionRow), more }
}

/**
 * One, with our own star of the person and whether somebody else has the same number; who looked is written down first.
 * Two waves. R-29.
 */
export async function readRecognition(
  { id }: ParsedOf<Read>,
  context: MemberContext,
): Promise<OutputOf<Read>> {
  context.authorize()
  const known = await get(RECOGNITIONS, id)
  if (!known || known.state === 'draft') throw new CodedError(recognitionErrors.NOT_FOUND)
  const { accountId: subject } = known
  const [scheme, balance, taken] = await Promise.all([
    get(SCHEMES, known.schemeId),
    get(BALANCES, balanceId(subject, 'serviceMinutes')),
    isTaken(known),
    insert(AUDITS, auditRow(context, 'badge.readRecognition', id, { stationId: null, subject })),
  ])
  return {
    recognition: recognitionRow(known),
    number: numberOf(known),
    scheme: scheme ? schemeOf(scheme) : null,
    photo: photoOf(known),
    ...{ ownStar: starOf(balance?.confirmed ?? 0), taken, own: subject === context.account._id },
  }
}
