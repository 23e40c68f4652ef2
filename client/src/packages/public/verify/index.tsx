import { VerifyAnswer } from '@client/features/proof/verify-answer'
import { VerifyForm } from '@client/features/proof/verify-form'
import { useParams } from '@client/platform/navigation'
import type { CheckedProof } from '@shared/badge/proof-model'
import { numberIn } from '@shared/badge/proof-rules'
import { useState } from 'react'

/** Whether a proof of service is real, for anybody who holds one. Boards 49, 49b, 49c; PRF-08, D-23. */
export default function VerifyPage() {
  const { no, q } = useParams<'public/verify'>()
  const [found, setFound] = useState<CheckedProof>()
  if (found) return <VerifyAnswer proof={found} onAgain={() => setFound(undefined)} />
  return <VerifyForm no={numberIn(no ?? q ?? '') ?? ''} onFound={setFound} />
}
