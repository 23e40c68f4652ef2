import { Button } from '@client/ui/button'
import { Heading } from '@client/ui/heading'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { materialOf } from '@shared/learn/material'
import type { Telling } from '@shared/learn/term-tellings'
import { View } from '@tarojs/components'
import { CALENDAR_COPY } from './copy'

/** A day, or a kind of day, that words are wanted for. */
export type Told = Telling & { readonly title: string }

export interface MaterialSheetProps {
  readonly told: Told | undefined
  readonly onCopy: (words: string) => void
  readonly onClose: () => void
}

/** Words ready to hand on. KNW-06. */
export function MaterialSheet({ told, onCopy, onClose }: MaterialSheetProps) {
  const words = told ? materialOf(told.title, told) : ''
  return (
    <Sheet
      open={told !== undefined}
      label={told?.title ?? ''}
      closeLabel={CALENDAR_COPY.close}
      onClose={onClose}
      action={
        <Button icon="copy" onPress={() => onCopy(words)}>
          {CALENDAR_COPY.copy}
        </Button>
      }
    >
      <Stack gap={3}>
        <Heading>{told?.title ?? ''}</Heading>
        <View className="t-lines">{words}</View>
      </Stack>
    </Sheet>
  )
}
