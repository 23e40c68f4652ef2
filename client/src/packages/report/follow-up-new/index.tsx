import { FormPage } from '@client/features/frame/form-page'
import { FOLLOW_UP_COPY } from '@client/features/report/copy'
import {
  ABOUT,
  followUpInput,
  followUpProblems,
  newFollowUp,
} from '@client/features/report/follow-up-draft'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { PickField } from '@client/ui/pick-field'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { friendlyDate, instantOf, localDate } from '@shared/kit/time'
import { directoryContract } from '@shared/station/directory'
import { reportContract } from '@shared/survey/report-actions'
import { FollowUp } from '@shared/survey/report-model'
import { FOLLOW_UP_WORDS } from '@shared/survey/report-words'
import { useState, type ReactNode } from 'react'

const WORDS_MAX = 100

function Question(props: { title: string; problem: string | undefined; children: ReactNode }) {
  return (
    <Stack gap={2}>
      <Heading size="lead">{props.title}</Heading>
      {props.children}
      <ProblemLine text={props.problem} />
    </Stack>
  )
}

/** Gives a station something to do about a hot spot; its manager is told. SUR-07. */
export default function NewFollowUpPage() {
  const { campaign = '', about = '', station = '' } = useParams<'report/follow-up-new'>()
  const [draft, setDraft] = useState(() => newFollowUp(about, station, Date.now()))
  const [today] = useState(() => localDate(Date.now()))
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('followUp')
  const { callTo, attentionOf } = useFirstError(['about'])
  const stations = useCall(directoryContract, 'listStations', {})
  const problems = tried ? followUpProblems(draft) : {}
  const change = (some: Partial<typeof draft>) => setDraft({ ...draft, ...some })

  const give = async () => {
    setTried(true)
    callTo(followUpProblems(draft))
    const input = followUpInput(campaign, draft)
    if (!input) return false
    return act.run(input, async (id) => {
      await call(reportContract, 'giveFollowUp', { id, ...input })
    })
  }
  const named = stations.state === 'ready' ? stations.output.stations : []
  return (
    <FormPage
      title={FOLLOW_UP_COPY.newTitle}
      save={FOLLOW_UP_COPY.give}
      saving={FOLLOW_UP_COPY.giving}
      act={act}
      onSave={give}
    >
      <PageHead size="title" title={FOLLOW_UP_COPY.newHead} text={FOLLOW_UP_COPY.newText} />
      <Field
        label={FOLLOW_UP_COPY.about}
        max={ABOUT.max}
        value={draft.about}
        error={problems.about}
        attention={attentionOf('about')}
        onChange={(words) => change({ about: words })}
      />
      <Question title={FOLLOW_UP_COPY.what} problem={problems.what}>
        <ChoiceChips
          label={FOLLOW_UP_COPY.what}
          items={FollowUp.shape.what.options.map((key) => ({ key, label: FOLLOW_UP_WORDS[key] }))}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
      </Question>
      <PickField
        label={FOLLOW_UP_COPY.dueAt}
        kind="date"
        value={draft.day}
        words={friendlyDate(instantOf(draft.day))}
        from={today}
        placeholder={FOLLOW_UP_COPY.dueHint}
        onChange={(day) => change({ day })}
      />
      <Field
        kind="area"
        label={FOLLOW_UP_COPY.words}
        hint={FOLLOW_UP_COPY.wordsHint}
        placeholder={FOLLOW_UP_COPY.wordsPlaceholder}
        max={WORDS_MAX}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
      <Question title={FOLLOW_UP_COPY.station} problem={problems.station}>
        <ChoiceChips
          label={FOLLOW_UP_COPY.station}
          items={named.map(({ id, name }) => ({ key: id, label: name }))}
          value={draft.stationId === '' ? null : draft.stationId}
          onChange={(stationId) => change({ stationId })}
        />
      </Question>
    </FormPage>
  )
}
