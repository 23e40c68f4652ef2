import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { REVIEW_WORKING_DAYS } from '@shared/volunteer/rules'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError, kitErrors } from '@shared/kit/errors'
import type { Instant } from '@shared/kit/time'
import { audit, auditRow } from '../kit/audit'
import { holidayTable } from '../kit/calendar'
import type { MemberContext } from '../kit/serve'
import { STATIONS, type StationRecord } from '../kit/stations'
import { together } from '../kit/transact'
import { dueAfter } from './deadlines'
import { type OpenFile } from './file-story'
import { changeOwnFile } from './own-file'
import { TRANSFERS, type TransferRecord } from './records'
import { toldReason } from './told-reason'

type AskTransfer = (typeof fileActions)['askTransfer']
type Input = ParsedOf<AskTransfer>

/**
 * Asks another station to take the file; one request waits at a time. REG-22, D-15.
 * Errors: VOLUNTEER.TRANSFER_WAITS, NOT_ACTIVE, NO_STATION, NO_FILE, REQUEST.REPLAYED.
 */
export async function askTransfer(
  input: Input,
  context: MemberContext,
): Promise<OutputOf<AskTransfer>> {
  const file = await changeOwnFile(context, async (transaction, mine) => {
    const [known, station, table] = await together([
      transaction.get(TRANSFERS, input.id),
      transaction.get(STATIONS, input.stationId),
      holidayTable(),
    ])
    if (known) return sameAs(known, input, mine)
    if (mine.state !== 'active') throw new CodedError(volunteerErrors.NOT_ACTIVE)
    if (mine.transferId !== null) throw new CodedError(volunteerErrors.TRANSFER_WAITS)
    if (!station?.open || station._id === mine.stationId) {
      throw new CodedError(volunteerErrors.NO_STATION)
    }
    const { _id, stationId } = mine
    const row = auditRow(context, 'volunteer.askTransfer', _id, { stationId })
    const transfer = transferOf(input, mine, station, {
      at: context.at,
      dueAt: dueAfter(context.at, REVIEW_WORKING_DAYS, table).at,
    })
    return {
      change: { transferId: input.id },
      beside: [transaction.insert(TRANSFERS, transfer), audit(transaction, row)],
      waits: { transfer },
    }
  })
  return { file }
}

function transferOf(
  { id, why }: Input,
  { _id, accountId, volunteerNo, person, stationId, stationName }: OpenFile,
  station: StationRecord,
  { at, dueAt }: { readonly at: Instant; readonly dueAt: Instant },
): TransferRecord {
  return {
    _id: id,
    ...{ volunteerId: _id, accountId, volunteerNo, maskedName: person.maskedName, at },
    ...{ fromStationId: stationId, fromStationName: stationName },
    ...{ toStationId: station._id, toStationName: station.name, toAreaId: station.areaId ?? null },
    why: toldReason(why),
    ...{ state: 'waiting', reason: null, decidedBy: null },
    dueAt,
  }
}

/** Nothing is to be done for the very same request; another one under its id is refused. */
function sameAs(known: TransferRecord, { stationId, why }: Input, { _id }: OpenFile): undefined {
  const same =
    known.volunteerId === _id && known.toStationId === stationId && known.why === toldReason(why)
  if (!same) throw new CodedError(kitErrors.REPLAYED)
}
