import { callPhone } from '@client/platform/phone'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { InlineAction } from '@client/ui/inline-action'
import { Section } from '@client/ui/section'
import { type FraudType } from '@shared/help/model'
import { useState } from 'react'
import { RESULT_COPY } from './copy'
import { tenMinuteSteps } from './fraud-cards'

export interface TenMinutesProps {
  readonly fraudType: FraudType
  readonly moneyMoved: boolean
}

/** What to do now, to be ticked off one by one. */
export function TenMinutes({ fraudType, moneyMoved }: TenMinutesProps) {
  const [done, setDone] = useState<readonly string[]>([])
  return (
    <Section title={RESULT_COPY.nextTenMinutes}>
      <Card pad="rows">
        {tenMinuteSteps(fraudType, moneyMoved).map(({ todo, why, call }) => (
          <CheckRow
            key={todo}
            size="lead"
            title={todo}
            text={why}
            checked={done.includes(todo)}
            onChange={(on) =>
              setDone((before) => (on ? [...before, todo] : before.filter((one) => one !== todo)))
            }
            end={
              call ? (
                <InlineAction
                  icon="phone"
                  tone="urgent"
                  label={call}
                  onPress={() => void callPhone(call)}
                />
              ) : undefined
            }
          />
        ))}
      </Card>
    </Section>
  )
}
