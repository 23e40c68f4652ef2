import { NAMING_COPY } from '@client/features/award/work-copy'
import { useDraft } from '@client/platform/drafts'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { awardContract } from '@shared/badge/award-actions'
import { AWARD_REASON_MAX, type AwardCategory, type AwardRound } from '@shared/badge/award-model'
import { isPersonal } from '@shared/badge/award-rules'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { useState } from 'react'
import { PersonPicker } from './person-picker'
import { TeamPicker } from './team-picker'

/** As short as a reason may be; the contract asks for the same. */
const REASON_MIN = 10

interface NamingDraft {
  readonly category: AwardCategory | null
  readonly volunteerId: string
  readonly teamId: string
  readonly name: string
  readonly reason: string
}

const NOTHING_YET: NamingDraft = {
  ...{ category: null, volunteerId: '', teamId: '', name: '', reason: '' },
}

export interface NamingFormProps {
  readonly round: AwardRound
  readonly stationId: string
  readonly onSent: () => void
}

/** What is sent of whom; undefined while nobody is chosen. */
function subjectOf({ category, volunteerId, teamId, name }: NamingDraft) {
  if (category === null) return undefined
  if (isPersonal(category)) return volunteerId === '' ? undefined : { category, volunteerId }
  if (category === 'station') return { category }
  if (category === 'team') return teamId === '' ? undefined : { category, teamId }
  return name.trim().length < 2 ? undefined : { category, name: name.trim() }
}

function Who(
  props: NamingFormProps & {
    readonly draft: NamingDraft
    readonly onChange: (some: Partial<NamingDraft>) => void
  },
) {
  const { round, stationId, draft, onChange } = props
  const { category, volunteerId, teamId, name } = draft
  if (category === null) return null
  if (isPersonal(category)) {
    return (
      <PersonPicker
        {...{ round, stationId, volunteerId }}
        onPick={(id) => onChange({ volunteerId: id })}
      />
    )
  }
  if (category === 'station') return <Heading size="lead">{NAMING_COPY.station}</Heading>
  if (category === 'team') {
    return <TeamPicker {...{ stationId, teamId }} onPick={(id) => onChange({ teamId: id })} />
  }
  return (
    <Field
      label={NAMING_COPY.name}
      placeholder={NAMING_COPY.namePlaceholder}
      max={30}
      value={name}
      onChange={(written) => onChange({ name: written })}
    />
  )
}

/** Whom the station names, and why; what is written stays on this phone until it was sent. */
export function NamingForm(props: NamingFormProps) {
  const { round, stationId, onSent } = props
  const draft = useDraft(`award.naming.${round.id}.${stationId}`, NOTHING_YET)
  const [tried, setTried] = useState(false)
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const { category } = draft.value
  const reason = draft.value.reason.trim()
  const subject = subjectOf(draft.value)
  const send = async () => {
    setTried(true)
    if (!subject || reason.length < REASON_MIN) return
    const sent = await act.run(async () => {
      await call(awardContract, 'nominate', { roundId: round.id, stationId, reason, ...subject })
    })
    if (!sent) return
    draft.update(NOTHING_YET)
    draft.discard()
    setTried(false)
    setSaid(NAMING_COPY.sent)
    onSent()
  }
  return (
    <>
      <PageHead
        title={NAMING_COPY.head}
        text={NAMING_COPY.round(round.year, friendlyDate(instantOf(round.rules.nominateUntil)))}
      />
      <Stack gap={2}>
        <Heading size="lead">{NAMING_COPY.category}</Heading>
        <ChoiceChips
          label={NAMING_COPY.category}
          items={round.rules.categories.map((one) => ({
            ...{ key: one.category, label: CATEGORY_NAMES[one.category] },
          }))}
          value={category}
          onChange={(chosen) => draft.update({ category: chosen })}
        />
      </Stack>
      <Who {...props} draft={draft.value} onChange={(some) => draft.update(some)} />
      <ProblemLine text={tried && !subject ? NAMING_COPY.whoProblem : undefined} />
      <Field
        kind="area"
        label={NAMING_COPY.reason}
        placeholder={NAMING_COPY.reasonPlaceholder}
        max={AWARD_REASON_MAX}
        value={draft.value.reason}
        error={tried && reason.length < REASON_MIN ? NAMING_COPY.reasonProblem : undefined}
        onChange={(written) => draft.update({ reason: written })}
      />
      <ErrorCallout block text={act.error?.sentence} />
      <Button loading={act.busy && NAMING_COPY.sending} onPress={() => void send()}>
        {NAMING_COPY.send}
      </Button>
      <Toast text={said} onClose={() => setSaid(undefined)} />
    </>
  )
}
