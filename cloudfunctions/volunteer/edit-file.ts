import type { fileActions } from '@shared/volunteer/file-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { type FileChange } from './file-story'
import { changeOwnFile } from './own-file'
import { lastFourHashOf, sealPhone } from './person'
import type { PersonFields } from './records'

type EditFile = (typeof fileActions)['editFile']

/** Changes what the owner may change at once. R-27, REG-25. Errors: VOLUNTEER.NO_FILE. */
export async function editFile(
  { phone, ...plain }: ParsedOf<EditFile>,
  context: MemberContext,
): Promise<OutputOf<EditFile>> {
  const file = await changeOwnFile(context, (transaction, { _id, person, stationId }) => {
    const said = Object.entries(plain).filter(([, value]) => value !== undefined)
    const changed: PersonFields = {
      ...person,
      ...(Object.fromEntries(said) as Partial<PersonFields>),
      ...(phone === undefined ? {} : sealPhone(_id, phone)),
    }
    const found: FileChange = phone === undefined ? {} : { lastFourHash: lastFourHashOf(phone) }
    const row = auditRow(context, 'volunteer.editFile', _id, { stationId })
    return { change: { person: changed, ...found }, beside: [audit(transaction, row)] }
  })
  return { file }
}
