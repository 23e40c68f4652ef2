import { CallForm } from '@client/features/cases/call-form'
import { tellCase } from '@client/features/cases/case-news'
import { CloseForm } from '@client/features/cases/close-form'
import { ReasonForm } from '@client/features/cases/reason-form'
import { ReferForm } from '@client/features/cases/refer-form'
import { back, useParams } from '@client/platform/navigation'
import { Screen } from '@client/ui/screen'
import { FraudType } from '@shared/help/model'
import { useEffect } from 'react'

/** One act on a case, written down (board 27). What was said of it is heard on the case's own page. */
export default function ActPage() {
  const { id, act, type, contact } = useParams<'cases/act'>()
  const { data: fraudType } = FraudType.safeParse(type)
  const isLost = id === undefined || act === undefined || fraudType === undefined
  useEffect(() => {
    if (isLost) void back()
  }, [isLost])

  if (isLost) return <Screen>{null}</Screen>
  const form = {
    caseId: id,
    onBack: () => void back(),
    onDone: (words: string) => {
      tellCase(id, words)
      void back()
    },
  }
  if (act === 'call') return <CallForm {...form} />
  if (act === 'refer') return <ReferForm {...form} anonymous={contact === 'none'} />
  if (act === 'close') return <CloseForm {...form} fraudType={fraudType} />
  return <ReasonForm {...form} act={act} />
}
