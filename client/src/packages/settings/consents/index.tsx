import { AskedPage } from '@client/features/frame/asked-page'
import { ConsentRow } from '@client/features/settings/consent-row'
import { consentStates } from '@client/features/settings/consent-states'
import { CONSENTS_COPY, WITHDRAW_EFFECT } from '@client/features/settings/copy'
import { useConsents } from '@client/features/settings/use-consents'
import { open } from '@client/platform/navigation'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Dialog } from '@client/ui/dialog'
import { Divider } from '@client/ui/divider'
import { Stack } from '@client/ui/stack'
import { CONSENT_TEXTS } from '@shared/account/consent-texts'
import type { ConsentKind } from '@shared/account/model'
import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'

/** What the person agreed to, and the way back, which is as short as the way in (boards 31, 31b; R-24). */
export default function ConsentsPage() {
  const { asked, changed, error, give, withdraw } = useConsents()
  const [leaving, setLeaving] = useState<ConsentKind>()
  const confirm = () => {
    setLeaving(undefined)
    if (leaving) void withdraw(leaving)
  }
  return (
    <AskedPage
      title={CONSENTS_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row']}
      over={
        <Dialog
          open={leaving !== undefined}
          icon="undo"
          tone="bad"
          destructive
          question={leaving ? CONSENTS_COPY.question(CONSENT_TEXTS[leaving].title) : ''}
          effect={leaving && WITHDRAW_EFFECT[leaving]}
          stay={{ label: CONSENTS_COPY.stay, onPress: () => setLeaving(undefined) }}
          act={{ label: CONSENTS_COPY.withdraw, onPress: confirm }}
        />
      }
    >
      {(output) => (
        <>
          <View className="t-2">{CONSENTS_COPY.lead}</View>
          <ErrorCallout block text={error?.sentence} />
          <Card>
            <Stack gap={4}>
              {consentStates((changed ?? output).consents).map((state, index) => (
                <Fragment key={state.kind}>
                  {index > 0 ? <Divider /> : null}
                  <ConsentRow
                    state={state}
                    onRead={() => void open('settings/document', { name: 'privacy' })}
                    onGive={() => void give(state.kind)}
                    onWithdraw={() => setLeaving(state.kind)}
                  />
                </Fragment>
              ))}
            </Stack>
          </Card>
          <CellGroup>
            <Cell
              icon="eye"
              title={CONSENTS_COPY.reads}
              onPress={() => void open('settings/reads', {})}
            />
            <Cell
              icon="id"
              title={CONSENTS_COPY.data}
              hint={CONSENTS_COPY.dataHint}
              onPress={() => void open('settings/data', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
