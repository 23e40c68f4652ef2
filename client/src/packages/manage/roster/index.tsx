import { FormPage } from '@client/features/frame/form-page'
import { ROSTER_COPY, TEAM_ROSTER_COPY } from '@client/features/volunteer-review/people-copy'
import {
  readRoster,
  readTeamRoster,
  type Roster,
} from '@client/features/volunteer-review/roster-file'
import { useParams } from '@client/platform/navigation'
import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Toast } from '@client/ui/toast'
import { useCallback, useState } from 'react'

/** The contract's bounds of a reason, in characters. */
const REASON = { min: 2, max: 60 }

const HAND_OVER = process.env.TARO_ENV === 'weapp' ? ROSTER_COPY.send : ROSTER_COPY.save

/** The volunteers or the teams of a station as a file in the manager's hands (REG-38, FRM-02, FRM-03). */
export default function RosterPage() {
  const { station = '', of } = useParams<'manage/roster'>()
  const [copy, read] =
    of === 'teams'
      ? ([TEAM_ROSTER_COPY, readTeamRoster] as const)
      : ([ROSTER_COPY, readRoster] as const)
  const [reason, setReason] = useState('')
  const [roster, setRoster] = useState<Roster>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const ready = reason.trim().length >= REASON.min

  const gather = () =>
    act.run(async () => setRoster(await read(station, reason.trim(), Date.now())))
  // WeChat lets a file go only from a tap of its own, so that handing over is a second one.
  const handOver = ({ file }: Roster) =>
    act.run(async () => {
      if (await handOverFile(file)) setSaid(copy.handedOver)
    })

  return (
    <FormPage
      title={copy.title}
      save={roster ? HAND_OVER : ready ? copy.gather : copy.off}
      saving={copy.saving}
      off={!ready}
      act={act}
      onSave={() => void (roster ? handOver(roster) : gather())}
      over={<Toast raised text={said} onClose={hush} />}
    >
      <PageHead size="title" title={copy.head} text={copy.text} />
      <Card>
        <Kv label={copy.columns} value={copy.columnNames} />
      </Card>
      <Field
        label={copy.reason}
        hint={copy.hint}
        placeholder={copy.placeholder}
        max={REASON.max}
        value={reason}
        onChange={(words) => {
          setReason(words)
          setRoster(undefined)
        }}
      />
      {roster ? (
        <Callout block tone="good" icon="checkc">
          {copy.gathered(roster.rows)}
        </Callout>
      ) : (
        <Callout block tone="sunken" icon="eye">
          {copy.note}
        </Callout>
      )}
    </FormPage>
  )
}
