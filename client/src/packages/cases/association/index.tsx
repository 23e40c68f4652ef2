import { CaseRows } from '@client/features/cases/case-list'
import { DisclosuresRow } from '@client/features/cases/waiting-rows'
import { ASSOCIATION_COPY } from '@client/features/cases/waiting-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { helpContract } from '@shared/help/contract'

/** What the association has to handle: handed up, come when nobody was there, or about a station. D-16, feature 28. */
export default function AssociationCasesPage() {
  const asked = useCall(helpContract, 'listAssociationCases', {})
  const disclosures = useCall(helpContract, 'listDisclosures', {})
  const waiting = disclosures.state === 'ready' ? disclosures.output.waiting.length : 0
  return (
    <AskedPage title={ASSOCIATION_COPY.title} asked={asked} shape={['row', 'row', 'row']}>
      {(listed) => (
        <>
          <DisclosuresRow count={waiting} onOpen={() => void open('cases/disclosures', {})} />
          {listed.cases.length === 0 ? (
            <StatePage art="window-empty" {...ASSOCIATION_COPY.none} />
          ) : (
            <CaseRows
              by="association"
              listed={listed}
              askAfter={(after) => call(helpContract, 'listAssociationCases', { after })}
            />
          )}
          <CellGroup>
            <Cell
              icon="calendar"
              title={ASSOCIATION_COPY.duty}
              hint={ASSOCIATION_COPY.dutyHint}
              onPress={() => void open('cases/duty', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
