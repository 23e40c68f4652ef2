import { NAMED_COPY } from '@client/features/campaign/copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { SwitchRow } from '@client/ui/switch-row'
import { campaignContract } from '@shared/survey/campaign-actions'
import type { ReportStaff } from '@shared/survey/campaign-model'
import { useState } from 'react'

/** Who of the association sees previews and rows: a colleague says so, and it is written down. SUR-05. */
export default function NamedPage() {
  const { id } = useParams<'campaign/named'>()
  const input = id === undefined ? null : { campaignId: id }
  const asked = useCall(campaignContract, 'listReportStaff', input)
  const [heard, setHeard] = useState<readonly ReportStaff[]>()
  const act = useAct()
  const name = (accountId: string, named: boolean) =>
    void act.run(async () => {
      if (id === undefined) return
      const input = { campaignId: id, accountId, named }
      setHeard((await call(campaignContract, 'nameReportStaff', input)).staff)
    })
  return (
    <AskedPage title={NAMED_COPY.title} asked={asked} shape={['card', 'row', 'row']}>
      {({ staff }) => (
        <>
          <Callout block tone="note" icon="lock">
            {NAMED_COPY.why}
          </Callout>
          <ErrorCallout block text={act.error?.sentence} />
          <Card pad="rows">
            {(heard ?? staff).map((one) =>
              one.self && !one.named ? (
                <Cell key={one.accountId} title={one.name} hint={NAMED_COPY.self} />
              ) : (
                <SwitchRow
                  key={one.accountId}
                  title={one.name}
                  on={one.named}
                  words={NAMED_COPY.words}
                  onChange={(named) => name(one.accountId, named)}
                />
              ),
            )}
          </Card>
        </>
      )}
    </AskedPage>
  )
}
