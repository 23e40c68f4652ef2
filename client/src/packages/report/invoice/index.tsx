import { AskedPage } from '@client/features/frame/asked-page'
import { INVOICE_COPY } from '@client/features/subsidy/copy'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'
import { useState } from 'react'
import { useSubsidyPlace } from '../subsidy-place'
import { CheckPage } from './check-page'
import { HandInPage } from './hand-in-page'
import { PayPage } from './pay-page'

/**
 * The invoice of a statement: the station takes its picture and hands it in, the association checks it, and writes down
 * the payment. What one came for stays on the page once it is done. SUR-09.
 */
export default function InvoicePage() {
  const { station = '', year = '' } = useParams<'report/invoice'>()
  const { manages, isAssociation } = useSubsidyPlace(station)
  const [begun, setBegun] = useState<Statement>()
  const key = station === '' ? null : { stationId: station, year: Number(year) }
  const asked = useCall(subsidyContract, 'readStatement', key)
  const heard = asked.state === 'ready' ? asked.output.statement : undefined
  const statement = begun ?? heard
  if (statement?.state === 'frozen' && manages) {
    return <HandInPage statement={statement} onBegin={() => setBegun(statement)} />
  }
  if (statement?.state === 'accepted' && isAssociation) {
    return <PayPage statement={statement} onBegin={() => setBegun(statement)} />
  }
  if (statement?.invoice) {
    const mayJudge = isAssociation && statement.state === 'handedIn'
    return <CheckPage {...{ statement, mayJudge }} onBegin={() => setBegun(statement)} />
  }
  return (
    <AskedPage title={INVOICE_COPY.title} asked={asked} shape={['title', 'card']}>
      {() => <StatePage art="window-empty" {...INVOICE_COPY.none} />}
    </AskedPage>
  )
}
