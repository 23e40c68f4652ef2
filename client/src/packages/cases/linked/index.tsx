import { LINKED_COPY } from '@client/features/cases/copy'
import { LinkedList } from '@client/features/cases/linked-list'
import { AskedPage } from '@client/features/frame/asked-page'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { helpContract } from '@shared/help/contract'

/** The cases that share a number, an account or a site with one. Feature 30. */
export default function LinkedPage() {
  const { id, by } = useParams<'cases/linked'>()
  const asked = useCall(helpContract, 'listLinkedCases', id === undefined ? null : { id })
  const now = useNow()
  return (
    <AskedPage title={LINKED_COPY.title} asked={asked} shape={['title', 'row', 'row']}>
      {({ links }) => (
        <LinkedList
          links={links}
          now={now}
          onOpen={(caseId) => void open('cases/case', { id: caseId, ...(by ? { by } : {}) })}
        />
      )}
    </AskedPage>
  )
}
