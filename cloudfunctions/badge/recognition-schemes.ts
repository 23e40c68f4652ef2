import type { recognitionActions } from '@shared/badge/recognition-actions'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { audit, auditRow } from '../kit/audit'
import type { MemberContext } from '../kit/serve'
import { find } from '../kit/store'
import { together, transact } from '../kit/transact'
import { schemeOf, SCHEMES } from './recognition-records'

type Actions = typeof recognitionActions
type List = Actions['listSchemes']
type Save = Actions['saveScheme']

/** More than an association recognises. */
const BY_NAME = { order: [['name', 'asc']], limit: 50 } as const

/** Every scheme, those on the list before those that were taken off. One wave. */
export async function listSchemes(
  _input: ParsedOf<List>,
  { authorize }: MemberContext,
): Promise<OutputOf<List>> {
  authorize()
  const found = await Promise.all([
    find(SCHEMES, { ended: false }, BY_NAME),
    find(SCHEMES, { ended: true }, BY_NAME),
  ])
  return { schemes: found.flat().map(schemeOf) }
}

/** Puts a scheme on the list or changes it; who and when is written down. Four waves. */
export async function saveScheme(
  { id, ...fields }: ParsedOf<Save>,
  context: MemberContext,
): Promise<OutputOf<Save>> {
  context.authorize()
  const { account, at } = context
  return transact(async (transaction) => {
    const known = await transaction.get(SCHEMES, id)
    const kept = { ...fields, by: account._id, at }
    await together([
      known
        ? transaction.update(SCHEMES, id, kept)
        : transaction.insert(SCHEMES, { _id: id, ...kept }),
      audit(transaction, auditRow(context, 'badge.saveScheme', id, { stationId: null })),
    ])
    return { id, ...fields }
  })
}
