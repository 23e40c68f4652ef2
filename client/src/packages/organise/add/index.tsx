import { FormPage } from '@client/features/frame/form-page'
import { ADD_COPY, PAPER_COPY } from '@client/features/organise/copy'
import { linesOf } from '@client/features/organise/lines'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { activityContract } from '@shared/activity/contract'
import { asksForAgreement } from '@shared/activity/notice-rules'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { useRef, useState } from 'react'
import { KeptActivityPage } from '../kept-activity-page'

/** So many are added at once. */
const AT_ONCE = 20

interface AddProps {
  readonly activity: KeptActivity
  readonly slotId: string
  readonly postId: string
}

/** What became of somebody who could not be added. */
interface Left {
  readonly who: string
  readonly outcome: keyof typeof ADD_COPY.outcome
}

function Add({ activity, slotId, postId }: AddProps) {
  const kind = activity.fields.posts.find(({ id }) => id === postId)?.for ?? 'resident'
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [left, setLeft] = useState<readonly Left[]>([])
  const act = useAct()
  const ids = useRef(new Map<string, string>())
  const needsPaper = asksForAgreement(activity.fields)
  const [agreed, setAgreed] = useState(false)
  const people = linesOf(words)
  const problem =
    people.length === 0
      ? ADD_COPY.emptyProblem
      : people.length > AT_ONCE
        ? ADD_COPY.tooMany
        : undefined

  async function personOf(who: string) {
    const id = ids.current.get(who) ?? (await newClientId('signUp'))
    ids.current.set(who, id)
    return kind === 'volunteer' ? { id, volunteerNo: who } : { id, name: who }
  }
  const save = async () => {
    setTried(true)
    if (problem !== undefined || (needsPaper && !agreed)) return false
    let isWhole = false
    await act.run(async () => {
      const place = { activityId: activity.id, slotId, postId }
      const asked = await Promise.all(people.map(personOf))
      const input = { ...place, agreed, people: asked }
      const { results } = await call(activityContract, 'addPeople', input)
      const failed = results.flatMap(({ outcome }, index) =>
        outcome === 'added' || outcome === 'already' ? [] : [{ who: people[index] ?? '', outcome }],
      )
      setLeft(failed)
      setWords(failed.map(({ who }) => who).join('\n'))
      isWhole = failed.length === 0
    })
    return isWhole
  }
  return (
    <FormPage
      title={ADD_COPY.title}
      save={ADD_COPY.save}
      saving={ADD_COPY.saving}
      act={act}
      onSave={save}
    >
      <PageHead title={ADD_COPY.title} text={ADD_COPY[`${kind}Text`]} />
      {left.map(({ who, outcome }) => (
        <Callout key={who} block tone="wait" icon="info" lead={who}>
          {ADD_COPY.outcome[outcome]}
        </Callout>
      ))}
      <Field
        kind="area"
        label={ADD_COPY.label[kind]}
        hint={ADD_COPY.written(people.length)}
        placeholder={ADD_COPY.placeholder[kind]}
        max={400}
        value={words}
        error={tried ? problem : undefined}
        onChange={setWords}
      />
      {needsPaper ? (
        <CheckRow
          title={PAPER_COPY.title}
          text={PAPER_COPY.text}
          checked={agreed}
          error={tried && !agreed ? PAPER_COPY.problem : undefined}
          onChange={setAgreed}
        />
      ) : null}
    </FormPage>
  )
}

/** Puts people on the list: volunteers by number, residents by name; who could not be added stays to be mended. */
export default function AddPeoplePage() {
  const { id, slot = '', post = '' } = useParams<'organise/add'>()
  return (
    <KeptActivityPage id={id} title={ADD_COPY.title}>
      {(activity) => <Add activity={activity} slotId={slot} postId={post} />}
    </KeptActivityPage>
  )
}
