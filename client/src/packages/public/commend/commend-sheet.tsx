import { COMMEND_COPY } from '@client/features/award/copy'
import { RulesView } from '@client/features/award/rules-view'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { PublicRound } from '@shared/badge/award-model'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'

export interface CommendSheetProps {
  /** What is looked at; undefined while it is closed. */
  readonly of: 'rules' | 'jury' | undefined
  readonly round: PublicRound
  readonly onClose: () => void
}

/** The rules as they were frozen, or who gave marks and how. AWD-16. */
export function CommendSheet({ of, round, onClose }: CommendSheetProps) {
  const { rules, rulesHash, frozenAt, jurors } = round
  const title = of === 'jury' ? COMMEND_COPY.who : COMMEND_COPY.rules
  return (
    <Sheet open={of !== undefined} label={title} closeLabel={COMMEND_COPY.close} onClose={onClose}>
      <Stack>
        <PageHead
          size="title"
          title={title}
          text={
            of === 'jury' ? COMMEND_COPY.jury(jurors) : COMMEND_COPY.frozen(friendlyDate(frozenAt))
          }
        />
        {of === 'jury' ? (
          <Stack gap={2}>
            {COMMEND_COPY.juryText.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </Stack>
        ) : (
          <RulesView rules={rules} hash={rulesHash} />
        )}
      </Stack>
    </Sheet>
  )
}
