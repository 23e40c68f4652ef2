import type { helpContract } from '@shared/help/contract'
import { coverSecrets } from '@shared/help/secrets'
import type { OutputOf, ParsedOf } from '@shared/kit/contract'
import type { MemberContext } from '../kit/serve'
import { handleCase } from './handle-case'

type ReferCase = (typeof helpContract.actions)['referCase']

/** Who a case is passed to, as the resident reads it (RPT-02, RPT-03). */
const AUTHORITY_NAMES: Readonly<Record<ParsedOf<ReferCase>['authority'], string>> = {
  police: '公安机关',
  antiFraudCentre: '反诈中心',
  '12377': '12377 举报中心',
  '12321': '12321 举报中心',
  '12315': '12315 消费者投诉',
}

/** Logs that the case was passed to an authority: only then may anybody read so (D-26). */
export function referCase(
  input: ParsedOf<ReferCase>,
  context: MemberContext,
): Promise<OutputOf<ReferCase>> {
  const reason = coverSecrets(input.reason).text
  const text = `已报给${AUTHORITY_NAMES[input.authority]}：${reason}`
  return handleCase(input, context, (_report, step) => ({
    steps: [{ ...step, kind: 'referred', text }],
    change: { status: 'referred' },
  }))
}
