import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { CORRECTION_WORKING_DAYS, isPlausibleBirth } from '@shared/volunteer/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import { maskName } from '@shared/kit/mask'
import type { Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import { decryptField, encryptField } from '../kit/crypto'
import type { MemberContext } from '../kit/serve'
import { together } from '../kit/transact'
import { dueAfter } from './deadlines'
import { type OpenFile } from './file-story'
import { changeOwnFile } from './own-file'
import { CORRECTIONS, type CorrectionRecord } from './records'
import { toldReason } from './told-reason'

type AskCorrection = (typeof fileActions)['askCorrection']
type Input = ParsedOf<AskCorrection>

/**
 * Asks the station to correct a name or a month of birth; one waits at a time. R-10, D-15.
 * Errors: VOLUNTEER.CORRECTION_WAITS, VOLUNTEER.NO_FILE, REQUEST.REPLAYED, REQUEST.INVALID (a birth nobody can have).
 */
export async function askCorrection(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<AskCorrection>> {
  const { field, value } = input.change
  if (field === 'birthMonth' && !isPlausibleBirth(value, context.at)) {
    throw new CodedError(kitErrors.INVALID, { fields: { 'change.value': '年月不对，再看一眼' } })
  }
  const file = await changeOwnFile(context, async (transaction, mine) => {
    const [known, table] = await together([transaction.get(CORRECTIONS, input.id), holidayTable()])
    if (known) return sameAs(known, input, mine)
    if (mine.correctionId !== null) throw new CodedError(volunteerErrors.CORRECTION_WAITS)
    const { _id, stationId } = mine
    const row = auditRow(context, 'volunteer.askCorrection', _id, { stationId })
    const correction = correctionOf(input, mine, {
      at: context.at,
      dueAt: dueAfter(context.at, CORRECTION_WORKING_DAYS, table).at,
    })
    return {
      change: { correctionId: input.id },
      beside: [transaction.insert(CORRECTIONS, correction), audit(transaction, row)],
      waits: { correction },
    }
  })
  return { file }
}

function correctionOf(
  { id, change: { field, value }, why: said }: Input,
  { _id, accountId, stationId, areaId, volunteerNo }: OpenFile,
  { at, dueAt }: { readonly at: Instant; readonly dueAt: Instant },
): CorrectionRecord {
  return {
    _id: id,
    ...{ volunteerId: _id, accountId, stationId, areaId, volunteerNo, field, at },
    why: toldReason(said),
    value: encryptField(value, valueOwner(id)),
    maskedValue: field === 'name' ? maskName(value) : value,
    ...{ state: 'waiting', reason: null, decidedBy: null },
    dueAt,
  }
}

/** Nothing is to be done for the very same request; another one under its id is refused. */
function sameAs(known: CorrectionRecord, { change, why }: Input, file: OpenFile): undefined {
  const same =
    known.volunteerId === file._id &&
    known.field === change.field &&
    known.why === toldReason(why) &&
    correctedValue(known) === change.value
  if (!same) throw new CodedError(kitErrors.REPLAYED)
}

/** What the owner says is right. */
export function correctedValue({ _id, value }: CorrectionRecord): string {
  return decryptField(value, valueOwner(_id))
}

function valueOwner(correctionId: string): string {
  return `${correctionId}.value`
}
