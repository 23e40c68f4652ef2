import { call } from '@client/platform/call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Wicon } from '@client/ui/wicon'
import { stationContract } from '@shared/station/contract'
import type { Team } from '@shared/station/model'
import { View } from '@tarojs/components'
import { TEAM_COPY } from './keep-copy'

export interface TeamQueueProps {
  readonly teams: readonly Team[]
  readonly onAnswer: (act: ReasonedAct) => void
}

/** Teams that somebody would like to found. REG-27, REG-28. */
export function TeamQueue({ teams, onAnswer }: TeamQueueProps) {
  if (teams.length === 0) return <StatePage art="window-empty" {...TEAM_COPY.proposals} />
  const answer = ({ id, name }: Team, accept: boolean): ReasonedAct => ({
    title: accept ? TEAM_COPY.acceptTitle(name) : TEAM_COPY.returnTitle(name),
    text: accept ? TEAM_COPY.acceptText : TEAM_COPY.returnText,
    placeholder: accept ? TEAM_COPY.acceptPlaceholder : TEAM_COPY.returnPlaceholder,
    act: accept ? TEAM_COPY.accept : TEAM_COPY.return,
    said: accept ? TEAM_COPY.accepted : TEAM_COPY.returned,
    work: (reason) => call(stationContract, 'decideTeam', { teamId: id, accept, reason }),
  })
  return (
    <>
      {teams.map((team) => (
        <Card key={team.id}>
          <Stack gap={3}>
            <Row gap={3}>
              <Wicon icon="users" />
              <View className="grow">
                <View className="t-lead">{team.name}</View>
                <View className="t-2">{team.direction}</View>
              </View>
            </Row>
            <Row gap={3} align="stretch">
              <Button variant="line" size="m" onPress={() => onAnswer(answer(team, false))}>
                {TEAM_COPY.return}
              </Button>
              <Button variant="quiet" size="m" onPress={() => onAnswer(answer(team, true))}>
                {TEAM_COPY.accept}
              </Button>
            </Row>
          </Stack>
        </Card>
      ))}
    </>
  )
}
