import { THANKS_COPY } from '@client/features/closing/copy'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { closingContract, type Closing, type Thanks } from '@shared/activity/closing-actions'
import { useState } from 'react'
import { ClosingPage } from '../closing-page'

const WAYS = Object.keys(THANKS_COPY.ways) as Thanks['way'][]

function ThanksForm({ closing }: { readonly closing: Closing }) {
  const { activityId, thanks } = closing
  const [way, setWay] = useState(thanks?.way)
  const [text, setText] = useState(thanks?.text ?? '')
  const [next, setNext] = useState(thanks?.next ?? '')
  const [tried, setTried] = useState(false)
  const act = useAct()
  const said = thanks !== null
  const lacks = tried && text.trim() === ''
  const save = async () => {
    setTried(true)
    if (!way || text.trim() === '') return false
    return act.run(async () => {
      await call(closingContract, 'thankVolunteers', { activityId, way, text, next })
    })
  }
  return (
    <FormPage
      title={THANKS_COPY.title}
      save={way === 'message' ? THANKS_COPY.save : THANKS_COPY.record}
      saving={THANKS_COPY.saving}
      off={said}
      act={act}
      onSave={save}
    >
      <PageHead size="title" title={THANKS_COPY.head} text={THANKS_COPY.text} />
      {said ? (
        <Callout block tone="good" icon="checkc">
          {THANKS_COPY.done}
        </Callout>
      ) : null}
      <OptionGroup label={THANKS_COPY.head}>
        {WAYS.map((one) => (
          <Option
            key={one}
            {...THANKS_COPY.ways[one]}
            selected={way === one}
            onSelect={() => setWay(one)}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={tried && !way ? THANKS_COPY.missing : undefined} />
      <Field
        kind="area"
        label={THANKS_COPY.words}
        placeholder={THANKS_COPY.wordsHint}
        max={300}
        value={text}
        disabled={said}
        error={lacks ? THANKS_COPY.missing : undefined}
        onChange={setText}
      />
      <Field
        label={THANKS_COPY.next}
        placeholder={THANKS_COPY.nextHint}
        max={100}
        value={next}
        disabled={said}
        onChange={setNext}
      />
    </FormPage>
  )
}

/** Thanks to those who helped, in one of four ways. ACT-32. */
export default function ThanksPage() {
  const { id } = useParams<'closing/thanks'>()
  return (
    <ClosingPage id={id} title={THANKS_COPY.title}>
      {(closing) => <ThanksForm closing={closing} />}
    </ClosingPage>
  )
}
