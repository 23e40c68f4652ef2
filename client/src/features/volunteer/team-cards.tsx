import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { Team } from '@shared/station/model'
import { View } from '@tarojs/components'
import { TEAMS_COPY } from './file-copy'

export interface OwnTeamCardProps {
  readonly name: string
  readonly onLeave: () => void
}

/** A team one is in. */
export function OwnTeamCard({ name, onLeave }: OwnTeamCardProps) {
  return (
    <Card>
      <Row between wrap>
        <Heading size="lead">{name}</Heading>
        <InlineAction tone="bad" label={TEAMS_COPY.leave} onPress={onLeave} />
      </Row>
    </Card>
  )
}

export interface OtherTeamCardProps {
  readonly team: Team
  readonly isAsked: boolean
  readonly isBusy: boolean
  readonly onJoin: () => void
}

/** A team of the station that one may ask to join. */
export function OtherTeamCard({ team, isAsked, isBusy, onJoin }: OtherTeamCardProps) {
  return (
    <Card>
      <Stack gap={2}>
        <Heading size="lead">{team.name}</Heading>
        <View className="t-2">{`${team.direction}，${TEAMS_COPY.members(team.members)}`}</View>
        {isAsked ? (
          <Row>
            <Tag tone="wait" icon="clock" label={TEAMS_COPY.asked} />
          </Row>
        ) : (
          <Button variant="quiet" size="m" loading={isBusy && TEAMS_COPY.joining} onPress={onJoin}>
            {TEAMS_COPY.join}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
