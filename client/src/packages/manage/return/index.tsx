import { FormPage } from '@client/features/frame/form-page'
import { RETURN_COPY } from '@client/features/volunteer-review/queue-copy'
import { ReturnAnswers, useReturning } from '@client/features/volunteer-review/return-form'
import { useParams } from '@client/platform/navigation'

/** Returning one or several applications, with a reason that the people read (REG-13). */
export default function ReturnPage() {
  const { station = '', ids = '', names = '' } = useParams<'manage/return'>()
  const called = names.split(',')
  const applicants = ids
    .split(',')
    .filter((id) => id !== '')
    .map((id, place) => ({ id, maskedName: called[place] ?? '' }))
  const returning = useReturning(station, applicants)
  const chosen = returning.reason !== undefined
  return (
    <FormPage
      title={RETURN_COPY.title}
      save={chosen ? RETURN_COPY.save : RETURN_COPY.off}
      saving={RETURN_COPY.saving}
      off={!chosen || applicants.length === 0}
      act={returning.act}
      onSave={returning.save}
    >
      <ReturnAnswers returning={returning} names={called.join('、')} />
    </FormPage>
  )
}
