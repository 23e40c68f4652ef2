import { Cell, CellGroup } from '@client/ui/cell'
import { Option, OptionGroup } from '@client/ui/option'
import { Place } from '@client/ui/place'
import { FRAUD_TYPE_NAMES, FRAUD_TYPES } from '@shared/help/fraud-types'
import { type FraudType } from '@shared/help/model'
import { useState } from 'react'
import { CLOSE_FORM_COPY } from './act-copy'

export interface FraudTypeChoiceProps {
  readonly current: FraudType
  readonly onChoose: (type: FraudType) => void
}

/** The ten types and what is none of them (D-31), for the handler to correct the resident's first guess. */
export function FraudTypeChoice({ current, onChoose }: FraudTypeChoiceProps) {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <CellGroup>
        <Cell
          title={CLOSE_FORM_COPY.type}
          hint={CLOSE_FORM_COPY.typeHint}
          value={FRAUD_TYPE_NAMES[current]}
          onPress={() => setChoosing(!choosing)}
        />
      </CellGroup>
      <Place shown={choosing}>
        <OptionGroup label={CLOSE_FORM_COPY.type} arrows="move">
          {FRAUD_TYPES.map((type) => (
            <Option
              key={type}
              title={FRAUD_TYPE_NAMES[type]}
              selected={type === current}
              onSelect={() => {
                onChoose(type)
                setChoosing(false)
              }}
            />
          ))}
        </OptionGroup>
      </Place>
    </>
  )
}
