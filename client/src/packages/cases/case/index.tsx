import { handlingOf, type CaseAct } from '@client/features/cases/acts-for'
import { useCaseNews } from '@client/features/cases/case-news'
import { HANDLE_COPY, LOOK_COPY } from '@client/features/cases/copy'
import { HandledCaseScreen } from '@client/features/cases/handled-case-screen'
import { AskedPage } from '@client/features/frame/asked-page'
import { back, open, useParams } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import type { HandledCase } from '@shared/help/case-model'
import { helpContract } from '@shared/help/contract'
import { helpErrors } from '@shared/help/errors'
import { useState } from 'react'
import { ReasonPage } from '../reason-page'

/** To the page of one act. */
function openAct(act: CaseAct, { id, fraudType, assignee, maskedPhone }: HandledCase): void {
  if (act === 'handOver') {
    const now = assignee === null ? {} : { now: assignee.accountId }
    void open('cases/handlers', { id, ...now })
    return
  }
  const contact = maskedPhone === null ? ({ contact: 'none' } as const) : {}
  void open('cases/act', { id, act, type: fraudType, ...contact })
}

interface LetGoProps {
  readonly words: { readonly title: string; readonly text: string }
  /** What was just done, where that is why. */
  readonly said: string | undefined
}

/** It is no longer theirs who look, not even what was seen of it. */
function LetGo({ words, said }: LetGoProps) {
  return (
    <Screen
      nav={<NavBar title={HANDLE_COPY.title} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage
        art="window-empty"
        title={said ?? words.title}
        text={words.text}
        action={
          <Button variant="quiet" onPress={() => void back()}>
            {LOOK_COPY.leave}
          </Button>
        }
      />
    </Screen>
  )
}

/**
 * One case of the station, or of the association (board 27). It is read again whenever it comes to the front, such as
 * after an act. Whose case it is not gives a reason first.
 */
export default function CasePage() {
  const { id, by } = useParams<'cases/case'>()
  const [reason, setReason] = useState<string>()
  const asked = useCall(
    helpContract,
    'getCase',
    id === undefined ? null : { id, ...(reason === undefined ? {} : { reason }) },
  )
  const [said, hush] = useCaseNews(id)

  const refused = asked.state === 'loading' ? undefined : asked.error?.code
  if (refused === helpErrors.CONFLICT.code) {
    return <LetGo words={LOOK_COPY.conflict} said={said} />
  }
  if (refused === helpErrors.REASON_NEEDED.code) {
    if (asked.state === 'ready') return <LetGo words={LOOK_COPY.returned} said={said} />
    const { caseTitle, caseText } = LOOK_COPY
    return <ReasonPage title={caseTitle} text={caseText} onReason={setReason} />
  }
  if (asked.state !== 'ready') {
    return (
      <AskedPage title={HANDLE_COPY.title} asked={asked} shape={['title', 'card', 'row']}>
        {() => null}
      </AskedPage>
    )
  }
  const handled = asked.output
  return (
    <HandledCaseScreen
      handled={handled}
      handling={handlingOf(by, reason)}
      stale={asked.error?.sentence}
      said={said}
      onHeard={hush}
      onAct={(act) => openAct(act, handled)}
      onPhotos={() => void open('cases/photos', { id: handled.id })}
      onLinked={() => void open('cases/linked', { id: handled.id, ...(by ? { by } : {}) })}
    />
  )
}
