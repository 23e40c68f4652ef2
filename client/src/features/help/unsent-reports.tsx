import { dismissJob, retryJob } from '@client/platform/outbox'
import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Row } from '@client/ui/stack'
import { categoryRow } from '@shared/help/categories'
import { FAILED_COPY, QUEUED_COPY } from './copy'
import { type ReportJob } from './kept-reports'
import { giveUpPhotos, photosOf } from './photos'
import { draftOf } from './report-draft'
import { useReportDraft } from './use-report-draft'

/** Reports that did not arrive yet: waiting for a network, or refused while nobody looked. */
export function UnsentReports({ jobs }: { readonly jobs: readonly ReportJob[] }) {
  const draft = useReportDraft()
  const waiting = jobs.filter(({ state }) => state.name === 'waiting').length

  const mend = ({ id, input }: ReportJob) => {
    const photos = photosOf(id)
    draft.update(draftOf(input, photos))
    draft.save()
    giveUpPhotos(photos)
    dismissJob(id)
    void open('help/category', {})
  }

  return (
    <>
      {waiting > 0 ? (
        <Card pad="rows">
          <Cell icon="edit" title={QUEUED_COPY.kept(waiting)} hint={QUEUED_COPY.keptHint} />
        </Card>
      ) : null}
      {jobs.map((job) =>
        job.state.name === 'refused' ? (
          <Card key={job.id} tone="bad">
            <Cell
              icon="alert"
              tone="bad"
              title={`${FAILED_COPY.title}：${categoryRow(job.input.category).name}`}
              hint={job.state.sentence}
            />
            <Row gap={2}>
              <Button variant="line" size="m" onPress={() => mend(job)}>
                {FAILED_COPY.mend}
              </Button>
              <Button variant="quiet" size="m" onPress={() => void retryJob(job.id)}>
                {FAILED_COPY.again}
              </Button>
            </Row>
          </Card>
        ) : null,
      )}
    </>
  )
}
