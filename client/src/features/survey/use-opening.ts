import { browserIdentity } from '@client/platform/browser-identity'
import { newClientId } from '@client/platform/random'
import { useCall } from '@client/platform/use-call'
import { answeringContract } from '@shared/survey/answering-actions'
import { ShareCode } from '@shared/survey/model'
import { useEffect, useState } from 'react'

/** What an opened page was given that is no code at all counts as none: the answer is kept without credit (D-02). */
function codeOf(given: string | undefined): string | undefined {
  const { success, data } = ShareCode.safeParse(given)
  return success ? data : undefined
}

/** Opens the questionnaire of the running campaign; with it, the id a new answer will have. */
export function useOpening(given: string | undefined) {
  const shareCode = codeOf(given)
  const [ids, setIds] = useState<{ responseId: string; browserId: string | undefined } | null>(null)
  useEffect(() => {
    void Promise.all([newClientId('response'), browserIdentity()]).then(([responseId, browserId]) =>
      setIds({ responseId, browserId }),
    )
  }, [])
  const asked = useCall(
    answeringContract,
    'openQuestionnaire',
    ids && { shareCode, browserId: ids.browserId },
  )
  return { asked, shareCode, responseId: ids?.responseId }
}
