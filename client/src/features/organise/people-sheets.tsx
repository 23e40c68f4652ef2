import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { CheckRow } from '@client/ui/check-row'
import { Field } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { activityContract } from '@shared/activity/contract'
import type { SignUpRow } from '@shared/activity/model'
import { REFUSAL_WORDS, REFUSALS, type Refusal } from '@shared/activity/refusals'
import { useState } from 'react'
import { PAPER_COPY, PEOPLE_COPY, SHEET_COPY } from './copy'

export interface RefusalSheetProps {
  /** Whom it is about; nobody: it is closed. */
  readonly rows: readonly SignUpRow[]
  readonly busy: boolean
  readonly error: string | undefined
  readonly onClose: () => void
  readonly onRefuse: (reason: Refusal, note: string) => void
}

/** Why somebody is not taken: they read it. ACT-12. */
export function RefusalSheet({ rows, busy, error, onClose, onRefuse }: RefusalSheetProps) {
  const [reason, setReason] = useState<Refusal>()
  const [note, setNote] = useState('')
  const isSaid = reason !== undefined && (reason !== 'other' || note.trim().length > 1)
  const refuse = () => {
    if (reason) onRefuse(reason, reason === 'other' ? note.trim() : '')
  }
  return (
    <Sheet
      open={rows.length > 0}
      label={PEOPLE_COPY.refuseTitle}
      closeLabel={SHEET_COPY.close}
      onClose={onClose}
      action={
        <Button
          disabled={!isSaid}
          reason={reason === 'other' ? PEOPLE_COPY.reasonProblem : SHEET_COPY.pick}
          loading={busy && PEOPLE_COPY.deciding}
          onPress={refuse}
        >
          {PEOPLE_COPY.refuse}
        </Button>
      }
    >
      <Stack>
        <PageHead
          size="title"
          title={PEOPLE_COPY.refuseTitle}
          text={PEOPLE_COPY.refuseText(rows.length)}
        />
        <OptionGroup label={PEOPLE_COPY.refuseTitle}>
          {REFUSALS.map((one) => (
            <Option
              key={one}
              title={one === 'other' ? PEOPLE_COPY.refuseOther : REFUSAL_WORDS[one]}
              selected={reason === one}
              onSelect={() => setReason(one)}
            />
          ))}
        </OptionGroup>
        {reason === 'other' ? (
          <Field
            label={PEOPLE_COPY.refuseNote}
            placeholder={PEOPLE_COPY.refuseNoteHint}
            max={100}
            value={note}
            onChange={setNote}
          />
        ) : null}
        <ErrorCallout text={error} />
      </Stack>
    </Sheet>
  )
}

export interface SubstituteSheetProps {
  readonly row: SignUpRow | undefined
  /** Whether whoever comes signs a written agreement first. */
  readonly needsPaper: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Who comes instead, by number, and why. */
export function SubstituteSheet({ row, needsPaper, onClose, onDone }: SubstituteSheetProps) {
  const [written, setWritten] = useState({ volunteerNo: '', reason: '', agreed: false })
  const [tried, setTried] = useState(false)
  const act = useAct()
  const volunteerNo = written.volunteerNo.trim()
  const reason = written.reason.trim()
  const lacksPaper = needsPaper && !written.agreed
  const swap = async () => {
    setTried(true)
    if (!row || volunteerNo === '' || reason.length < 2 || lacksPaper) return
    const input = { signUpId: row.id, volunteerNo, reason, agreed: written.agreed }
    const done = await act.run(async () => {
      await call(activityContract, 'substitute', input)
    })
    if (done) onDone()
  }
  const write = (some: Partial<typeof written>) => {
    setWritten({ ...written, ...some })
    act.forgive()
  }
  return (
    <Sheet
      open={row !== undefined}
      label={PEOPLE_COPY.substituteTitle}
      closeLabel={SHEET_COPY.close}
      onClose={onClose}
      action={
        <Button loading={act.busy && PEOPLE_COPY.deciding} onPress={() => void swap()}>
          {PEOPLE_COPY.substitute}
        </Button>
      }
    >
      <Stack>
        <PageHead size="title" title={PEOPLE_COPY.substituteTitle} text={row?.maskedName ?? ''} />
        <Field
          label={PEOPLE_COPY.substituteNo}
          placeholder={PEOPLE_COPY.substituteNoHint}
          max={20}
          value={written.volunteerNo}
          error={tried && volunteerNo === '' ? SHEET_COPY.number : undefined}
          onChange={(words) => write({ volunteerNo: words })}
        />
        <Field
          label={PEOPLE_COPY.substituteReason}
          placeholder={PEOPLE_COPY.substituteReasonHint}
          max={100}
          value={written.reason}
          error={tried && reason.length < 2 ? PEOPLE_COPY.reasonProblem : undefined}
          onChange={(words) => write({ reason: words })}
        />
        {needsPaper ? (
          <CheckRow
            title={PAPER_COPY.title}
            text={PAPER_COPY.text}
            checked={written.agreed}
            error={tried && lacksPaper ? PAPER_COPY.problem : undefined}
            onChange={(agreed) => write({ agreed })}
          />
        ) : null}
        <ErrorCallout text={act.error?.sentence} />
      </Stack>
    </Sheet>
  )
}
