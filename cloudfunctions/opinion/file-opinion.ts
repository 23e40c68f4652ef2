import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import { DAY, localDate } from '@shared/kit/time'
import type { opinionContract } from '@shared/opinion/contract'
import type { MemberContext } from '../kit/serve'
import { handleOpinion } from './handle-opinion'

type FileOpinion = (typeof opinionContract.actions)['fileOpinion']

/** Who raised it is kept so long after filing. D-17. */
const KEPT_MS = 365 * DAY

/**
 * Step 7: filed, with all of its steps, under an archive number made of the year and the number people hold. CMP-09.
 * Errors: as `handleOpinion`.
 */
export function fileOpinion(
  input: ParsedOf<FileOpinion>,
  context: MemberContext,
): Promise<OutputOf<FileOpinion>> {
  const { at } = context
  return handleOpinion('file', input, context, ({ opinion: { no }, hasPerson }) => ({
    ...{ kind: 'filed', text: '' },
    change: {
      ...{ filed: true, forgetAt: hasPerson ? at + KEPT_MS : null },
      archiveNo: `${localDate(at).slice(0, 4)}-${no}`,
    },
    counts: { opinionClosed: { opinionsClosed: 1 } },
  }))
}
