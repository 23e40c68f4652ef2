import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { FRAUD_TYPE_NAMES, FRAUD_TYPES } from '@shared/help/fraud-types'
import { type FraudType } from '@shared/help/model'
import { TRACK_COPY } from './copy'
import { CLOSE_FORM_COPY } from './handling-copy'

export interface FraudTypeSheetProps {
  readonly open: boolean
  readonly current: FraudType
  readonly onChoose: (type: FraudType) => void
  readonly onClose: () => void
}

/** The ten types and what is none of them (D-31), for the handler to correct the resident's first guess. */
export function FraudTypeSheet({ open, current, onChoose, onClose }: FraudTypeSheetProps) {
  return (
    <Sheet open={open} label={CLOSE_FORM_COPY.type} closeLabel={TRACK_COPY.close} onClose={onClose}>
      <Stack gap={2}>
        <Heading>{CLOSE_FORM_COPY.type}</Heading>
        <OptionGroup label={CLOSE_FORM_COPY.type}>
          {FRAUD_TYPES.map((type) => (
            <Option
              key={type}
              title={FRAUD_TYPE_NAMES[type]}
              selected={type === current}
              onSelect={() => onChoose(type)}
            />
          ))}
        </OptionGroup>
      </Stack>
    </Sheet>
  )
}
