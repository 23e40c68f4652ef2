import { Dialog } from '@client/ui/dialog'
import { Segments } from '@client/ui/segments'
import { Stack } from '@client/ui/stack'
import type { ProofRevokeReason } from '@shared/badge/proof-model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SEAL_COPY } from './copy'

interface RevokeDialogProps {
  readonly onStay: () => void
  readonly onRevoke: (reason: ProofRevokeReason) => void
}

/** Asks before a proof is revoked, which cannot be taken back, and why. Board 67d. */
export function RevokeDialog({ onStay, onRevoke }: RevokeDialogProps) {
  const [reason, setReason] = useState<ProofRevokeReason>('corrected')
  return (
    <Dialog
      open
      icon="cert"
      tone="bad"
      question={SEAL_COPY.revokeQuestion}
      effect={SEAL_COPY.revokeEffect}
      choice={
        <Stack gap={2}>
          <View className="t-strong">{SEAL_COPY.revokeWhy}</View>
          <Segments
            label={SEAL_COPY.revokeWhy}
            items={SEAL_COPY.revokeReasons}
            current={reason}
            onChange={setReason}
          />
        </Stack>
      }
      stay={{ label: SEAL_COPY.later, onPress: onStay }}
      act={{ label: SEAL_COPY.revokeAct, onPress: () => onRevoke(reason) }}
      destructive
    />
  )
}
