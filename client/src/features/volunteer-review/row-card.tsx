import { Avatar } from '@client/ui/avatar'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface RowCardProps {
  /** One character for the ground; the name stands beside it. */
  readonly letter: string
  readonly title: string
  readonly hint: string
  readonly facts?: ReactNode
  readonly children?: ReactNode
  /** The way back at the left, the way on at the right. */
  readonly less: { readonly label: string; readonly onPress: () => void }
  readonly more: { readonly label: string; readonly onPress: () => void }
}

/** Something a person asked of the station, with its two answers. Board 17. */
export function RowCard({ letter, title, hint, facts, children, less, more }: RowCardProps) {
  return (
    <Card>
      <Stack gap={3}>
        <Row gap={3}>
          <Avatar letter={letter} />
          <View className="grow">
            <View className="t-lead">{title}</View>
            <View className="t-2">{hint}</View>
          </View>
        </Row>
        {children}
        {facts}
        <Row gap={3} align="stretch">
          <Button variant="line" size="m" onPress={less.onPress}>
            {less.label}
          </Button>
          <Button variant="quiet" size="m" onPress={more.onPress}>
            {more.label}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
