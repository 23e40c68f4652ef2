import { AssignedList } from '@client/features/cases/assigned-view'
import { ASSIGNED_COPY } from '@client/features/cases/waiting-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { helpContract } from '@shared/help/contract'

/** What was given to the volunteer. */
export default function AssignedPage() {
  const asked = useCall(helpContract, 'listAssigned', {})
  const now = useNow()
  return (
    <AskedPage title={ASSIGNED_COPY.title} asked={asked} shape={['row', 'row']}>
      {({ cases }) => (
        <AssignedList
          cases={cases}
          now={now}
          onOpen={(id) => void open('cases/assigned-case', { id })}
        />
      )}
    </AskedPage>
  )
}
