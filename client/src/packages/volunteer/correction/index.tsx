import { FormPage } from '@client/features/frame/form-page'
import {
  BLANK_CORRECTION,
  correctionChange,
  correctionProblems,
} from '@client/features/volunteer/correction-draft'
import { CorrectionForm } from '@client/features/volunteer/correction-form'
import { CORRECTION_COPY } from '@client/features/volunteer/file-copy'
import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useRecordedAct } from '@client/platform/use-act'
import { useFirstError } from '@client/ui/field/use-first-error'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { StatePage } from '@client/ui/state-page'
import { friendlyDate } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** Asking for a correction; one at a time, answered within five working days (D-15, R-10). */
export default function CorrectionPage() {
  return (
    <OwnFilePage title={CORRECTION_COPY.title}>
      {(file) =>
        file.correction ? (
          <Waiting dueAt={file.correction.dueAt} />
        ) : (
          <CorrectionScreen file={file} />
        )
      }
    </OwnFilePage>
  )
}

function Waiting({ dueAt }: { readonly dueAt: number }) {
  const { title, text } = CORRECTION_COPY.waits
  return (
    <Screen
      nav={<NavBar title={CORRECTION_COPY.title} onBack={() => void back()} insets={insets()} />}
      align="center"
    >
      <StatePage art="window-home" title={title} text={text(friendlyDate(dueAt))} />
    </Screen>
  )
}

const ORDER = ['value', 'why'] as const

function CorrectionScreen({ file }: { readonly file: OwnFile }) {
  const [draft, setDraft] = useState(BLANK_CORRECTION)
  const [problems, setProblems] = useState<ReturnType<typeof correctionProblems>>({})
  const { callTo, attentionOf } = useFirstError(ORDER)
  const act = useRecordedAct('correction')
  const send = async () => {
    const now = Date.now()
    const found = correctionProblems(draft, now)
    setProblems(found)
    if (callTo(found)) return
    const input = { change: correctionChange(draft, now), why: draft.why.trim() }
    const done = await act.run(input, async (id) => {
      await call(volunteerContract, 'askCorrection', { id, ...input })
    })
    if (done) await back()
  }
  return (
    <FormPage
      title={CORRECTION_COPY.title}
      save={CORRECTION_COPY.save}
      saving={CORRECTION_COPY.saving}
      note={CORRECTION_COPY.note}
      act={act}
      onSave={() => void send()}
    >
      <CorrectionForm
        file={file}
        draft={draft}
        problems={problems}
        attentionOf={attentionOf}
        onChange={(change) => {
          setDraft({ ...draft, ...change })
          setProblems({})
        }}
      />
    </FormPage>
  )
}
