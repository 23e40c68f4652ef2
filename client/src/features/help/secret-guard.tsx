import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Stack } from '@client/ui/stack'
import { coverSecrets, findSecrets } from '@shared/help/secrets'
import { View } from '@tarojs/components'
import { GUARD_COPY, SECRET_NAMES } from './copy'

export interface SecretGuardProps {
  readonly text: string
  readonly onCover: (covered: string) => void
}

/**
 * Asks in place to take out one's own card and ID numbers, codes and passwords, and offers to do it (D-30).
 * It never stands in the way: what is left in is covered before it is stored.
 */
export function SecretGuard({ text, onCover }: SecretGuardProps) {
  const kinds = new Set(findSecrets(text).map(({ kind }) => kind))
  if (kinds.size === 0) return null
  const names = [...kinds].map((kind) => SECRET_NAMES[kind]).join('、')
  return (
    <Callout tone="wait" icon="lock" lead={GUARD_COPY.found(names)}>
      <Stack gap={2}>
        <View>{GUARD_COPY.why}</View>
        <Button variant="quiet" size="m" onPress={() => onCover(coverSecrets(text).text)}>
          {GUARD_COPY.cover}
        </Button>
        <View className="t-mini">{GUARD_COPY.anyway}</View>
      </Stack>
    </Callout>
  )
}
