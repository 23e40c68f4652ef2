import { dismissJob, retryJob } from '@client/platform/outbox'
import { open } from '@client/platform/navigation'
import { UnsentCards } from '@client/ui/unsent-cards'
import { categoryRow } from '@shared/help/categories'
import { FAILED_COPY, QUEUED_COPY } from './copy'
import { type ReportJob } from './kept-reports'
import { giveUpPhotos, photosOf } from './photos'
import { draftOf } from './report-draft'
import { useReportDraft } from './use-report-draft'

const WORDS = {
  waiting: QUEUED_COPY.kept,
  hint: QUEUED_COPY.keptHint,
  refused: FAILED_COPY.title,
  mend: FAILED_COPY.mend,
  again: FAILED_COPY.again,
}

/** Reports that did not arrive yet: waiting for a network, or refused while nobody looked. */
export function UnsentReports({ jobs }: { readonly jobs: readonly ReportJob[] }) {
  const draft = useReportDraft()

  const mend = ({ id, input }: ReportJob) => {
    const photos = photosOf(id)
    draft.update(draftOf(input, photos))
    draft.save()
    giveUpPhotos(photos)
    dismissJob(id)
    void open('help/category', {})
  }

  return (
    <UnsentCards
      jobs={jobs}
      nameOf={({ input }) => categoryRow(input.category).name}
      words={WORDS}
      onMend={mend}
      onAgain={(id) => void retryJob(id)}
    />
  )
}
