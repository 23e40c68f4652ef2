import { FormPage } from '@client/features/frame/form-page'
import { REPEAT_COPY } from '@client/features/organise/copy'
import { linesOf } from '@client/features/organise/lines'
import { isDay } from '@client/features/organise/plan-draft'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { activityContract } from '@shared/activity/contract'
import { localDate } from '@shared/kit/time'
import { useRef, useState } from 'react'

/** The same again on further days; sent again after a failure, no day is published twice. ACT-09. */
export default function RepeatPage() {
  const { id = '' } = useParams<'organise/repeat'>()
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct()
  const ids = useRef(new Map<string, string>())
  const days = linesOf(words)
  const isGood = days.length > 0 && days.every((day) => isDay(day) && day > localDate(Date.now()))

  async function copyFor(on: string) {
    const known = ids.current.get(on) ?? (await newClientId('activity'))
    ids.current.set(on, known)
    return { id: known, on }
  }
  const save = () => {
    setTried(true)
    if (!isGood) return
    return act.run(async () => {
      const copies = await Promise.all(days.map(copyFor))
      await call(activityContract, 'repeatActivity', { id, copies })
    })
  }
  return (
    <FormPage
      title={REPEAT_COPY.title}
      save={REPEAT_COPY.save}
      saving={REPEAT_COPY.saving}
      act={act}
      onSave={save}
    >
      <PageHead title={REPEAT_COPY.title} text={REPEAT_COPY.text} />
      <Field
        kind="area"
        label={REPEAT_COPY.label}
        hint={REPEAT_COPY.hint}
        max={300}
        value={words}
        error={tried && !isGood ? REPEAT_COPY.problem : undefined}
        onChange={setWords}
      />
    </FormPage>
  )
}
