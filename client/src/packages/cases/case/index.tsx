import { useCaseNews } from '@client/features/cases/case-news'
import { HandledCaseScreen } from '@client/features/cases/handled-case-screen'
import { HANDLE_COPY } from '@client/features/cases/copy'
import { NotReady } from '@client/features/help/not-ready'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { helpContract } from '@shared/help/contract'

/** One case of the station (board 27). It is read again whenever it comes to the front, such as after an act. */
export default function CasePage() {
  const { id } = useParams<'cases/case'>()
  const asked = useCall(helpContract, 'getCase', id === undefined ? null : { id })
  const [said, hush] = useCaseNews(id)

  if (asked.state !== 'ready') return <NotReady title={HANDLE_COPY.title} asked={asked} />
  const handled = asked.output
  return (
    <HandledCaseScreen
      handled={handled}
      stale={asked.error?.sentence}
      said={said}
      onHeard={hush}
      onAct={(act) => void open('cases/act', { id: handled.id, act, type: handled.fraudType })}
    />
  )
}
