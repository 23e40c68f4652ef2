import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { dayContract } from '@shared/activity/day-actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { CLAIM_WORDS, INCIDENTS_COPY } from './incident-copy'
import type { IncidentRow } from './incident-list'

const STATES = ['recorded', 'confirmed', 'dismissed'] as const
const CLAIMS = ['none', 'begun', 'settled'] as const

export interface FollowSheetProps {
  readonly incident: IncidentRow
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What became of it: whether it counts, the insurance, and a sentence. ACT-35, AMB-56. */
export function FollowSheet({ incident, onClose, onDone }: FollowSheetProps) {
  const [state, setState] = useState(incident.state)
  const [claim, setClaim] = useState(incident.claim)
  const [follow, setFollow] = useState(incident.follow)
  const [tried, setTried] = useState(false)
  const act = useAct()
  const isShort = follow.trim().length < 2
  const save = async () => {
    setTried(true)
    if (isShort) return
    const input = { id: incident.id, state, claim, follow: follow.trim() }
    const done = await act.run(async () => {
      await call(dayContract, 'followIncident', input)
    })
    if (done) onDone()
  }
  return (
    <Sheet
      open
      label={INCIDENTS_COPY.sheetTitle}
      closeLabel={INCIDENTS_COPY.close}
      onClose={onClose}
      action={
        <Button loading={act.busy && INCIDENTS_COPY.saving} onPress={() => void save()}>
          {INCIDENTS_COPY.save}
        </Button>
      }
    >
      <Stack>
        <Heading>{INCIDENTS_COPY.sheetTitle}</Heading>
        {incident.own ? (
          <View className="t-2">{INCIDENTS_COPY.ownState}</View>
        ) : (
          <>
            <View className="t-strong">{INCIDENTS_COPY.state}</View>
            <ChoiceChips
              label={INCIDENTS_COPY.state}
              items={STATES.map((key) => ({ key, label: INCIDENTS_COPY.stateOptions[key] }))}
              value={state}
              onChange={setState}
            />
          </>
        )}
        <View className="t-strong">{INCIDENTS_COPY.claimQuestion}</View>
        <ChoiceChips
          label={INCIDENTS_COPY.claimQuestion}
          items={CLAIMS.map((key) => ({ key, label: CLAIM_WORDS[key] }))}
          value={claim}
          onChange={setClaim}
        />
        <Field
          label={INCIDENTS_COPY.followLabel}
          placeholder={INCIDENTS_COPY.followPlaceholder}
          max={300}
          value={follow}
          error={tried && isShort ? INCIDENTS_COPY.followProblem : undefined}
          onChange={setFollow}
        />
        <ErrorCallout text={act.error?.sentence} />
      </Stack>
    </Sheet>
  )
}
