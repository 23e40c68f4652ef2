import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import { postNotice } from '../kit/notices'
import type { MemberContext } from '../kit/serve'
import { SERVICE_ENDED } from '../kit/service'
import { endService } from './duty'
import { changeManagedFile, withEvent } from './file-story'
import { readTies } from './ties'
import { toldReason } from './told-reason'

type ClearVolunteer = (typeof fileActions)['clearVolunteer']

/**
 * Removes a volunteer who breaks law, rules or duties: the role ends, what was served stays. The file keeps the state,
 * which sends a new application to the station; only `restoreVolunteer` ends it. Leaving first is no way around. REG-24.
 * Errors: VOLUNTEER.NO_FILE, ACCESS.SCOPE.
 */
export async function clearVolunteer(
  { volunteerId, reason }: ParsedOf<ClearVolunteer>,
  context: MemberContext,
): Promise<OutputOf<ClearVolunteer>> {
  const { account, at } = context
  const said = toldReason(reason)
  await changeManagedFile(context, volunteerId, async (transaction, file) => {
    if (file.state === 'cleared') return undefined
    const { stationId, stationName, accountId } = file
    const ties = await readTies(transaction, file)
    const beside = [
      endService(transaction, file, ties, { by: account._id, at, reason: said, what: 'cleared' }),
      postNotice(transaction, {
        ...{ kind: 'cleared', accountId, record: volunteerId, turn: String(at), at },
        params: { stationName },
      }),
      audit(
        transaction,
        auditRow(context, 'volunteer.clearVolunteer', volunteerId, {
          ...{ stationId, reason: said, subject: accountId },
        }),
      ),
    ]
    const history = withEvent(file, 'cleared', at, said)
    return { change: { ...SERVICE_ENDED, state: 'cleared', history }, beside }
  })
  return {}
}
