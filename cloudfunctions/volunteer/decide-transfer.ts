import type { fileActions } from '@shared/volunteer/file-actions'
import { volunteerErrors } from '@shared/volunteer/errors'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { CodedError } from '@shared/kit/errors'
import { audit, auditRow } from '../kit/audit'
import { giveGrant } from '../kit/grants'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { together, transact, type Transaction } from '../kit/transact'
import { isSettled } from './settled'
import { endRoles, leaveTeams, volunteerGrant, type DutyAct } from './duty'
import { countStock, readOpenFile, withEvent, type FileChange, type OpenFile } from './file-story'
import { CORRECTIONS, TRANSFERS, VOLUNTEERS, type TransferRecord } from './records'
import { moveTiers } from './tier-story'

type DecideTransfer = (typeof fileActions)['decideTransfer']

/**
 * The new station accepts or returns; one decision stands. With the file go its role, its certificates and a
 * correction that waits; what was served stays where it was. REG-22, R-26.
 * Errors: VOLUNTEER.NOT_WAITING, VOLUNTEER.NO_FILE, ACCESS.SCOPE.
 */
export function decideTransfer(
  { transferId, accept, reason }: ParsedOf<DecideTransfer>,
  context: MemberContext,
): Promise<OutputOf<DecideTransfer>> {
  const { account, at, authorize } = context
  const said = coverSecrets(reason).text
  return transact(async (transaction) => {
    const transfer = await transaction.get(TRANSFERS, transferId)
    if (!transfer) throw new CodedError(volunteerErrors.NOT_WAITING)
    const { toStationId, toStationName, toAreaId, volunteerId, accountId } = transfer
    authorize(toStationId, toAreaId)
    if (isSettled(transfer, accept, account._id)) return {}
    const file = await readOpenFile(transaction, volunteerId)
    const act = { by: account._id, at, reason: said, what: 'transferred' }
    const change = accept
      ? await moveFile(transaction, file, transfer, act)
      : { history: withEvent(file, 'transferReturned', at, said) }
    const state = accept ? 'accepted' : 'returned'
    await together([
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

/** Moves everything that goes with a file; what the file itself is told. */
async function moveFile(
  transaction: Transaction,
  file: OpenFile,
  { toStationId, toStationName, toAreaId }: TransferRecord,
  act: DutyAct,
): Promise<FileChange> {
  const { at } = act
  const place = { stationId: toStationId, stationName: toStationName, areaId: toAreaId }
  const moved: OpenFile = { ...file, ...place }
  const { correctionId } = file
  await together([
    endRoles(transaction, file, act).then((account) =>
      giveGrant(transaction, account, volunteerGrant(moved), act),
    ),
    countStock(transaction, file, 'volunteers', { what: 'movedFrom', change: -1, at }),
    countStock(transaction, moved, 'volunteers', { what: 'movedTo', change: 1, at }),
    leaveTeams(transaction, file),
    moveTiers(transaction, file, place, at),
    correctionId !== null &&
      transaction.update(CORRECTIONS, correctionId, { stationId: toStationId, areaId: toAreaId }),
  ])
  return { ...place, teams: [], history: withEvent(file, 'transferred', at, toStationName) }
}
