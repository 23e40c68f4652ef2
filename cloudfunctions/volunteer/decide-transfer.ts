import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { giveGrant } from '../kit/grants'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { countStock, type ServiceAct } from '../kit/service'
import { together, transact, type Transaction } from '../kit/transact'
import { isSettled } from './settled'
import { endRoles, leaveTeams, volunteerGrant } from './duty'
import { readOpenFile, withEvent, type OpenFile } from './file-story'
import { refuseOwnCase } from './own-case'
import { CORRECTIONS, TRANSFERS, VOLUNTEERS, type TransferRecord } from './records'
import { moveTiers } from './tier-story'
import { readOwner, readTies, type Ties } from './ties'
import { toldReason } from './told-reason'

type DecideTransfer = (typeof fileActions)['decideTransfer']

/**
 * The new station accepts or returns; one decision stands. With the file go its role, its certificates and a
 * correction that waits; what was served stays where it was. REG-22, R-26.
 * Errors: VOLUNTEER.NOT_WAITING, OWN_CASE, NO_FILE, ACCESS.SCOPE.
 */
export function decideTransfer(
  { transferId, accept, reason }: ParsedOf<DecideTransfer>,
  context: MemberContext,
): Promise<OutputOf<DecideTransfer>> {
  const { account, at, authorize } = context
  const said = toldReason(reason)
  return transact(async (transaction) => {
    const transfer = await transaction.get(TRANSFERS, transferId)
    if (!transfer) throw new CodedError(volunteerErrors.NOT_WAITING)
    const { toStationId, toStationName, toAreaId, volunteerId, accountId } = transfer
    authorize(toStationId, toAreaId)
    refuseOwnCase(context, accountId)
    if (isSettled(transfer, accept, account._id)) return {}
    const [file, owner] = await together([
      readOpenFile(transaction, volunteerId),
      readOwner(transaction, transfer),
    ])
    const ties = await readTies(transaction, file, owner)
    const moved = movedFile(file, transfer)
    const change = accept
      ? { ...placeOf(moved), teams: [], history: withEvent(file, 'transferred', at, toStationName) }
      : { history: withEvent(file, 'transferReturned', at, said) }
    const state = accept ? 'accepted' : 'returned'
    await together([
      accept &&
        moveAlong(transaction, { file, moved, ties }, { by: account._id, at, reason: said }),
      transaction.update(TRANSFERS, transferId, {
        ...{ state, reason: said, decidedBy: account._id },
      }),
      transaction.update(VOLUNTEERS, volunteerId, { ...change, transferId: null }),
      postNotice(transaction, {
        kind: accept ? 'transferAccepted' : 'transferReturned',
        ...{ accountId, record: transferId, params: { stationName: toStationName }, at },
      }),
      audit(
        transaction,
        auditRow(context, 'volunteer.decideTransfer', volunteerId, {
          ...{ stationId: toStationId, reason: said, subject: accountId },
        }),
      ),
    ])
    return {}
  })
}

type Place = Pick<OpenFile, 'stationId' | 'stationName' | 'areaId'>

function movedFile(
  file: OpenFile,
  { toStationId: stationId, toStationName: stationName, toAreaId: areaId }: TransferRecord,
): OpenFile {
  return { ...file, stationId, stationName, areaId }
}

function placeOf({ stationId, stationName, areaId }: OpenFile): Place {
  return { stationId, stationName, areaId }
}

/** Moves everything that goes with a file, and leaves its teams behind. */
async function moveAlong(
  transaction: Transaction,
  { file, moved, ties }: { file: OpenFile; moved: OpenFile; ties: Ties },
  act: Omit<ServiceAct, 'what'>,
): Promise<void> {
  const { at } = act
  const { stationId, areaId } = moved
  const { correctionId } = file
  await together([
    endRoles(transaction, file, ties, act).then((account) =>
      giveGrant(transaction, account, volunteerGrant(moved), act),
    ),
    countStock(transaction, file, 'volunteers', { what: 'movedFrom', change: -1, at }),
    countStock(transaction, moved, 'volunteers', { what: 'movedTo', change: 1, at }),
    leaveTeams(transaction, ties),
    moveTiers(transaction, ties.tiers, placeOf(moved), at),
    correctionId !== null && transaction.update(CORRECTIONS, correctionId, { stationId, areaId }),
  ])
}
