import { FormPage } from '@client/features/frame/form-page'
import { QUALIFICATION_COPY } from '@client/features/volunteer/file-copy'
import {
  BLANK_QUALIFICATION,
  qualificationInput,
  qualificationProblems,
} from '@client/features/volunteer/qualification-draft'
import { QualificationForm } from '@client/features/volunteer/qualification-form'
import { call } from '@client/platform/call'
import { back, scrollToTop } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { PageHead } from '@client/ui/page-head'
import { volunteerContract } from '@shared/volunteer/contract'
import { useState } from 'react'

/** Writing down a certificate or a title; the station looks at the document later (VOL-21). */
export default function QualificationPage() {
  const [draft, setDraft] = useState(BLANK_QUALIFICATION)
  const [isChecked, setChecked] = useState(false)
  const act = useRecordedAct('qualification')
  const found = qualificationProblems(draft)
  const save = async () => {
    setChecked(true)
    if (Object.keys(found).length > 0) return void scrollToTop()
    const input = qualificationInput(draft)
    const done = await act.run(input, async (id) => {
      await call(volunteerContract, 'addQualification', { id, ...input })
    })
    if (done) await back()
  }
  return (
    <FormPage
      title={QUALIFICATION_COPY.add}
      save={QUALIFICATION_COPY.save}
      saving={QUALIFICATION_COPY.saving}
      note={QUALIFICATION_COPY.note}
      act={act}
      onSave={() => void save()}
    >
      <PageHead size="title" title={QUALIFICATION_COPY.add} />
      <QualificationForm
        draft={draft}
        problems={isChecked ? found : {}}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </FormPage>
  )
}
