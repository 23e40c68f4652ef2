import { Callout } from '@client/ui/callout'
import { InlineAction } from '@client/ui/inline-action'
import { clockTime } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { CHECK_COPY } from './copy'
import type { KeptScan } from './use-own-check'

export interface KeptScansProps {
  readonly scans: readonly KeptScan[]
  readonly onForget: (id: string) => void
}

/** What was scanned without a network: it waits, or it was sent and not taken, with the reason. */
export function KeptScans({ scans, onForget }: KeptScansProps) {
  return (
    <>
      {scans.map(({ id, scannedAt, refusal }) =>
        refusal === undefined ? (
          <Callout
            key={id}
            block
            tone="wait"
            icon="wifioff"
            lead={CHECK_COPY.kept(clockTime(scannedAt))}
          >
            <View>{CHECK_COPY.keptHint}</View>
          </Callout>
        ) : (
          <Callout key={id} block tone="bad" icon="info" lead={CHECK_COPY.refused}>
            <View>{refusal}</View>
            <InlineAction
              icon="tick"
              tone="bad"
              label={CHECK_COPY.understood}
              onPress={() => onForget(id)}
            />
          </Callout>
        ),
      )}
    </>
  )
}
