import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { ChoiceChips } from '@client/ui/check-chips'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { OwnSignUp } from '@shared/activity/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayWord } from './activity-words'
import { MINE_COPY } from './copy'

const { late } = MINE_COPY
type Reason = keyof typeof late.reasons
const REASONS = (Object.keys(late.reasons) as Reason[]).map((key) => ({
  key,
  label: late.reasons[key],
}))

export interface LateSheetProps {
  readonly signUp: OwnSignUp
  readonly busy: boolean
  readonly problem: string | undefined
  readonly onStay: () => void
  readonly onLeave: (reason: string) => void
}

/** Asked less than a day before: one tap for the reason, one to go or not (board 67b). */
export function LateSheet({ signUp, busy, problem, onStay, onLeave }: LateSheetProps) {
  const [reason, setReason] = useState<Reason | null>(null)
  const title = late.title(dayWord(signUp.slot.from, useNow()))
  return (
    <Sheet
      open
      label={title}
      closeLabel={late.stay}
      onClose={onStay}
      action={
        <Button
          variant="bad"
          disabled={reason === null}
          reason={reason === null ? late.pick : undefined}
          loading={busy && late.acting}
          onPress={() => reason && onLeave(late.reasons[reason])}
        >
          {late.act}
        </Button>
      }
    >
      <Stack gap="card">
        <PageHead size="title" title={title} text={late.text(signUp.title)} />
        <View className="t-strong">{late.label}</View>
        <ChoiceChips label={late.label} items={REASONS} value={reason} onChange={setReason} />
        <ErrorCallout text={problem} />
      </Stack>
    </Sheet>
  )
}
