import { tellCase } from '@client/features/cases/case-news'
import { HANDLE_COPY, HANDLERS_COPY } from '@client/features/cases/copy'
import { HandlerChoice, useHandOver } from '@client/features/cases/hand-over'
import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'

/** Who follows a case up from now on: managers, and volunteers who are qualified for it (board 27). */
export default function HandlersPage() {
  const { id = '', now = null } = useParams<'cases/handlers'>()
  const asked = useCall(helpContract, 'listHandlers', id === '' ? null : { id })
  const handOver = useHandOver(id, now)
  const handlers = asked.state === 'ready' ? asked.output.handlers : []

  if (handlers.length === 0) {
    return (
      <AskedPage title={HANDLERS_COPY.title} asked={asked} shape={['title', 'options']}>
        {() => <StatePage art="window-empty" {...HANDLERS_COPY.none} />}
      </AskedPage>
    )
  }
  return (
    <FormPage
      title={HANDLERS_COPY.title}
      save={HANDLERS_COPY.save}
      saving={HANDLE_COPY.saving}
      act={handOver.act}
      onSave={async () => {
        const done = await handOver.save()
        if (done) tellCase(id, HANDLE_COPY.handedOver)
        return done
      }}
    >
      <HandlerChoice handlers={handlers} now={now} handOver={handOver} />
    </FormPage>
  )
}
