import { AskedPage } from '@client/features/frame/asked-page'
import { ACT_NAMES } from '@client/features/opinion/handling-copy'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { opinionContract } from '@shared/opinion/contract'
import { type HandledOpinion, type OpinionAct, OPINION_ACTS } from '@shared/opinion/model'
import { type ComponentType, useState } from 'react'
import { AcceptForm, AnswerForm, FileForm, SortForm } from './intake-forms'
import { CallBackForm, DecideForm, FeedBackForm } from './result-forms'
import type { StepProps } from './step-form'

const FORMS: Readonly<Record<OpinionAct, ComponentType<StepProps>>> = {
  accept: AcceptForm,
  answer: AnswerForm,
  sort: SortForm,
  decide: DecideForm,
  feedBack: FeedBackForm,
  callBack: CallBackForm,
  file: FileForm,
}

function isAct(word: string | undefined): word is OpinionAct {
  return OPINION_ACTS.some((act) => act === word)
}

/** One of the seven steps, written down. The opinion is asked for once, so that a refresh takes nothing back. */
export default function OpinionActPage() {
  const { id, act } = useParams<'cases/opinion-act'>()
  const asked = useCall(opinionContract, 'getOpinion', id === undefined ? null : { id })
  const [first, setFirst] = useState<HandledOpinion>()
  if (asked.state === 'ready' && !first) setFirst(asked.output)
  if (first && isAct(act)) {
    const Form = FORMS[act]
    return <Form opinion={first} title={ACT_NAMES[act]} />
  }
  return (
    <AskedPage title={isAct(act) ? ACT_NAMES[act] : ''} asked={asked} shape={['title', 'card']}>
      {() => null}
    </AskedPage>
  )
}
