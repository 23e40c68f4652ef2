import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import type { Account } from '@shared/account/model'
import { View } from '@tarojs/components'
import { FACE_NAMES, MINE_COPY } from './copy'
import { useFace } from './face'

export interface MeHeadProps {
  /** null for a guest; undefined when nobody knows yet. */
  readonly account: Account | null | undefined
  readonly onSignIn: () => void
  /** Left out when there is no other face to take. */
  readonly onPick: (() => void) | undefined
}

/** The volunteer number, or where the person belongs and the covered phone. Boards 11 and 29. */
function underName({ volunteerNo, grants, maskedPhone }: Account): string {
  if (volunteerNo) return MINE_COPY.no(volunteerNo)
  const parts = [grants[0]?.scopeName, maskedPhone].filter(Boolean)
  return parts.join('，') || FACE_NAMES.resident.does
}

/** Who this is and from where they look; a guest is asked in, never pushed. */
export function MeHead({ account, onSignIn, onPick }: MeHeadProps) {
  const face = useFace()
  if (account === undefined) return null
  if (account === null) {
    return (
      <Card>
        <Row between wrap>
          <Stack gap={0}>
            <Heading size="lead">{MINE_COPY.guest}</Heading>
            <View className="t-mini t-2">{MINE_COPY.guestHint}</View>
          </Stack>
          <Button size="m" block={false} onPress={onSignIn}>
            {MINE_COPY.signIn}
          </Button>
        </Row>
      </Card>
    )
  }
  return (
    <Row gap={3}>
      <Avatar letter={account.displayName.slice(0, 1)} size={60} solid />
      <Stack gap={0} className="grow">
        <Heading size="title">{account.displayName}</Heading>
        <View className="t-mini t-2">{underName(account)}</View>
      </Stack>
      {onPick ? (
        <InlineAction label={FACE_NAMES[face].name} icon="down" iconAt="end" onPress={onPick} />
      ) : null}
    </Row>
  )
}
