import { IncidentFields, incidentProblems, NO_INCIDENT } from '@client/features/day/incident-fields'
import { INCIDENT_COPY } from '@client/features/day/incident-copy'
import { FormPage } from '@client/features/frame/form-page'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { scrollToTop, useParams } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { serverNow } from '@client/platform/server-clock'
import { useRecordedAct } from '@client/platform/use-act'
import { CallGroup } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { dayContract } from '@shared/activity/day-actions'
import { useState } from 'react'

/** Writes down what went wrong; people come first, so the calls stand on top. SAF-14, ACT-20. */
export default function IncidentPage() {
  const { activity = '' } = useParams<'day/incident'>()
  const draft = useDraft(`incident.${activity}`, NO_INCIDENT)
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('incident')
  const problems = incidentProblems(draft.value)

  const save = async () => {
    setTried(true)
    const { kind, what, done, reportedTo, hurt } = draft.value
    if (kind === null || Object.keys(problems).length > 0) {
      void scrollToTop()
      return false
    }
    const written = { kind, what: what.trim(), done, reportedTo, hurt }
    const kept = await act.run(written, async (id) => {
      const input = { id, activityId: activity, at: serverNow(), ...written }
      await call(dayContract, 'recordIncident', input)
    })
    if (kept) draft.discard()
    return kept
  }

  return (
    <FormPage
      title={INCIDENT_COPY.title}
      save={INCIDENT_COPY.save}
      saving={INCIDENT_COPY.saving}
      note={INCIDENT_COPY.note}
      act={act}
      onSave={save}
    >
      <Card tone="urgent">
        <Stack gap={2}>
          <PageHead title={INCIDENT_COPY.first} text={INCIDENT_COPY.firstText} size="title" />
          <CallGroup
            calls={[
              { number: '110', name: INCIDENT_COPY.police, onCall: () => void callPhone('110') },
              { number: '120', name: INCIDENT_COPY.ambulance, onCall: () => void callPhone('120') },
            ]}
          />
        </Stack>
      </Card>
      <IncidentFields
        draft={draft.value}
        problems={tried ? problems : {}}
        onChange={(change) => draft.update(change)}
      />
    </FormPage>
  )
}
