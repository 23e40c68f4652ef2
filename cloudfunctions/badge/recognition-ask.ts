import type { recognitionActions } from '@shared/badge/recognition-actions'
import { recognitionErrors } from '@shared/badge/recognition-errors'
import { isInTime } from '@shared/badge/recognition-rules'
import type { VolunteerStar } from '@shared/badge/star-rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { DAY, localDate } from '@shared/kit/time'
import { holidayTable } from '../kit/calendar'
import { encryptField } from '../kit/crypto'
import { decidersOf } from '../kit/managers'
import { postNotice } from '../kit/notices'
import { fileIdOf, FILES, type FileRecord } from '../kit/people'
import { isComplete } from '../kit/photo-parts'
import type { MemberContext } from '../kit/serve'
import { find, get } from '../kit/store'
import { together, transact } from '../kit/transact'
import { recognitionDue } from './recognition-due'
import {
  numberHashOf,
  ownRecognition,
  RECOGNITIONS,
  recognitionId,
  schemeOf,
  SCHEMES,
  type RecognitionRecord,
  type SchemeRecord,
} from './recognition-records'
import { admittedOwn, dropPhoto, stepRecognition } from './recognition-step'

type Actions = typeof recognitionActions
type Ask = Actions['askRecognition']
type List = Actions['listRecognitions']
type Submit = Actions['submitRecognition']
type Withdraw = Actions['withdrawRecognition']

const MOST_SCHEMES = 50
const MOST_OWN = 20
/** What nobody hands in is forgotten after so long. D-17. */
const DRAFT_KEPT_MS = 30 * DAY
/** Those in which something is underway, or counts. */
const ALIVE: readonly RecognitionRecord['state'][] = ['waiting', 'deciding', 'accepted']

/** The list, and one's own. One wave. */
export async function listRecognitions(
  _input: ParsedOf<List>,
  { account }: MemberContext,
): Promise<OutputOf<List>> {
  const [schemes, own, file] = await Promise.all([
    find(SCHEMES, { ended: false }, { order: [['name', 'asc']], limit: MOST_SCHEMES }),
    find(
      RECOGNITIONS,
      { accountId: account._id },
      {
        order: [
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
        limit: MOST_OWN,
      },
    ),
    get(FILES, fileIdOf(account._id)),
  ])
  return {
    schemes: schemes.map(schemeOf),
    recognitions: own.map(ownRecognition),
    filed: Boolean(file?.person),
  }
}

/** Writes down a star of another scheme; the same one again is the same request. Five waves. */
export async function askRecognition(
  input: ParsedOf<Ask>,
  context: MemberContext,
): Promise<OutputOf<Ask>> {
  const { account, at } = context
  const [file, scheme] = await Promise.all([
    get(FILES, fileIdOf(account._id)),
    get(SCHEMES, input.schemeId),
  ])
  if (!file?.person || file.volunteerNo === null) throw new CodedError(recognitionErrors.NO_FILE)
  if (!scheme || scheme.ended) throw new CodedError(recognitionErrors.NO_SCHEME)
  if (!isInTime(input, localDate(at))) throw new CodedError(recognitionErrors.NOT_IN_TIME)
  const asked = askedFor(input, { file, scheme, context })
  const { _id: id, ...change } = asked
  return transact(async (transaction) => {
    const known = await transaction.get(RECOGNITIONS, id)
    if (known && ALIVE.includes(known.state)) {
      if (!isSame(known, asked)) throw new CodedError(recognitionErrors.STATE)
      return { id, state: known.state }
    }
    // Sent again before it is handed in: what arrived of its picture stays.
    const isDraft = known?.state === 'draft'
    const { photo, turn } = known ?? { photo: null, turn: 0 }
    const kept = { photo: isDraft ? photo : null, turn: isDraft ? turn : turn + 1 }
    await together([
      known
        ? transaction.update(RECOGNITIONS, id, { ...change, ...kept })
        : transaction.insert(RECOGNITIONS, { ...asked, ...kept }),
      ...(known && !isDraft ? dropPhoto(transaction, known) : []),
    ])
    return { id, state: 'draft' as const }
  })
}

interface From {
  readonly file: FileRecord
  readonly scheme: SchemeRecord
  readonly context: MemberContext
}

function askedFor(input: ParsedOf<Ask>, { file, scheme, context }: From): RecognitionRecord {
  const { account, at } = context
  const { schemeId, givenOn, validUntil } = input
  const numberHash = numberHashOf(schemeId, input.number)
  const _id = recognitionId(account._id, numberHash)
  return {
    ...{ _id, accountId: account._id, schemeId, schemeName: scheme.name, givenOn, validUntil },
    ...{ maskedName: file.person?.maskedName ?? '', volunteerNo: file.volunteerNo ?? '' },
    ...{ star: input.star as VolunteerStar, numberHash, state: 'draft', turn: 1, at },
    number: encryptField(input.number, `${_id}.number`),
    ...{ dueAt: 0, dueProvisional: false, photo: null, decision: null, until: null, ended: null },
    lookAt: at + DRAFT_KEPT_MS,
  }
}

function isSame(known: RecognitionRecord, asked: RecognitionRecord): boolean {
  const { star, givenOn, validUntil } = asked
  return known.star === star && known.givenOn === givenOn && known.validUntil === validUntil
}

/** Hands it in, and tells who of the association decides. Six waves. */
export async function submitRecognition(
  { id }: ParsedOf<Submit>,
  context: MemberContext,
): Promise<OutputOf<Submit>> {
  const { account, at } = context
  const [table, deciders] = await Promise.all([holidayTable(), decidersOf(null, at, [account._id])])
  const { state, dueAt } = await stepRecognition(context, id, admittedOwn, (known, transaction) => {
    if (ALIVE.includes(known.state)) return undefined
    if (known.state !== 'draft') throw new CodedError(recognitionErrors.STATE)
    if (!known.photo || !isComplete(known.photo)) {
      throw new CodedError(recognitionErrors.NO_EVIDENCE)
    }
    const due = recognitionDue(at, table)
    return {
      change: {
        ...{ state: 'waiting', at, dueAt: due.at, dueProvisional: due.provisional, lookAt: null },
      },
      beside: deciders.map((accountId) =>
        postNotice(transaction, {
          ...{ accountId, kind: 'recognitionWaits', params: { dueAt: due.at }, record: id, at },
          turn: `${accountId}-${String(known.turn)}`,
        }),
      ),
    }
  })
  return { state, dueAt }
}

/** Takes it back, or gives it up; the picture goes. Four waves. */
export async function withdrawRecognition(
  { id }: ParsedOf<Withdraw>,
  context: MemberContext,
): Promise<OutputOf<Withdraw>> {
  const { state } = await stepRecognition(context, id, admittedOwn, (known, transaction) => {
    if (known.state === 'withdrawn') return undefined
    if (!['draft', 'waiting', 'accepted'].includes(known.state)) {
      throw new CodedError(recognitionErrors.STATE)
    }
    return {
      change: { state: 'withdrawn', photo: null, lookAt: null },
      beside: dropPhoto(transaction, known),
    }
  })
  return { state }
}
