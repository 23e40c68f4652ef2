import { FormPage } from '@client/features/frame/form-page'
import { editDraftOf, editInput, editProblems } from '@client/features/volunteer/edit-draft'
import { EditForm } from '@client/features/volunteer/edit-form'
import { EDIT_COPY } from '@client/features/volunteer/file-copy'
import { call } from '@client/platform/call'
import { back, scrollToTop } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** Changing what the owner of a file may change at once. */
export default function FileEditPage() {
  return <OwnFilePage title={EDIT_COPY.title}>{(file) => <EditScreen file={file} />}</OwnFilePage>
}

function EditScreen({ file }: { readonly file: OwnFile }) {
  const [draft, setDraft] = useState(() => editDraftOf(file))
  const [isChecked, setChecked] = useState(false)
  const act = useAct()
  const found = editProblems(draft)
  const save = async () => {
    setChecked(true)
    if (Object.keys(found).length > 0) return void scrollToTop()
    const done = await act.run(async () => {
      await call(volunteerContract, 'editFile', editInput(draft))
    })
    if (done) await back()
  }
  return (
    <FormPage
      title={EDIT_COPY.title}
      save={EDIT_COPY.save}
      saving={EDIT_COPY.saving}
      act={act}
      onSave={() => void save()}
    >
      <EditForm
        draft={draft}
        maskedPhone={file.maskedPhone}
        problems={isChecked ? found : {}}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </FormPage>
  )
}
