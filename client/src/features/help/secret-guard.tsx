import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Icon } from '@client/ui/icon'
import { Row, Stack } from '@client/ui/stack'
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
    <Card tone="wait">
      <Stack gap={2}>
        <Row align="top">
          <Icon name="lock" />
          <View className="grow t-strong">{GUARD_COPY.found(names)}</View>
        </Row>
        <View>{GUARD_COPY.why}</View>
        <Button variant="quiet" size="m" onPress={() => onCover(coverSecrets(text).text)}>
          {GUARD_COPY.cover}
        </Button>
        <View className="t-mini">{GUARD_COPY.anyway}</View>
      </Stack>
    </Card>
  )
}
