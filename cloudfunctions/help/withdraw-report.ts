import type { helpContract } from '@shared/help/contract'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { deterministicId } from '@shared/kit/ids'
import { removeWhere } from '../kit/store'
import type { Context } from '../kit/serve'
import { continueCase } from './case-story'
import { FORGOTTEN, NOBODY_WAITS, removePeople } from './forget-contacts'
import { CONTACTS } from './records'
import { openReport } from './report-key'
import { trackedCase } from './tracked-case'

type WithdrawReport = (typeof helpContract.actions)['withdrawReport']

/**
 * Takes a report back; doing it again changes nothing. Errors: HELP.NOT_FOUND, HELP.CASE_CLOSED.
 * The contact goes beside the transaction, at no wave of its own: should only one of the two come through,
 * the phone is gone, which is what was asked, and the next try does the rest. The photos go once no more can come;
 * were that cut off, `forgetAt` has them gone within a minute.
 */
export async function withdrawReport(
  { no, secret }: ParsedOf<WithdrawReport>,
  { at }: Context,
): Promise<OutputOf<WithdrawReport>> {
  const { _id, status, photos } = await openReport(no, secret)
  const id = deterministicId('reportStep', 'withdrawn', _id)
  const withdrawn = { kind: 'withdrawn', at, by: 'resident', text: '' } as const
  const [report] = await Promise.all([
    continueCase(_id, {
      ...{ id, content: null, at },
      next: () => ({
        steps: [{ id, ...withdrawn, actor: null, content: null }],
        change: {
          ...{ status: 'withdrawn', open: false },
          ...FORGOTTEN,
          ...NOBODY_WAITS,
          forgetAt: at,
        },
        end: 'Withdrawn',
      }),
    }),
    status === 'closed' ? undefined : removeWhere(CONTACTS, { _id }),
  ])
  if (photos.length > 0) await removePeople(_id)
  return trackedCase(report)
}
