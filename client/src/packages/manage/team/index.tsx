import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { TEAM_COPY } from '@client/features/station/keep-copy'
import { TeamMembers } from '@client/features/volunteer-review/team-members'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { stationContract } from '@shared/station/contract'
import type { Team } from '@shared/station/model'
import { volunteerContract } from '@shared/volunteer/contract'
import { View } from '@tarojs/components'

function TeamHead({ team }: { readonly team: Team }) {
  return (
    <Stack gap={2}>
      <Row>
        <Tag
          tone={team.state === 'active' ? 'good' : 'plain'}
          label={TEAM_COPY.states[team.state]}
        />
      </Row>
      <Heading level={1}>{team.name}</Heading>
      <View className="t-2">{team.direction}</View>
    </Stack>
  )
}

function closing({ id, name }: Team): ReasonedAct {
  return {
    title: TEAM_COPY.closeTitle(name),
    text: TEAM_COPY.closeText,
    placeholder: TEAM_COPY.closePlaceholder,
    act: TEAM_COPY.close,
    destructive: true,
    said: TEAM_COPY.closedDone,
    work: (reason) => call(stationContract, 'closeTeam', { teamId: id, reason }),
  }
}

/** A team: its members, who asks to join, its leader. */
export default function TeamPage() {
  const { station = '', id = '' } = useParams<'manage/team'>()
  const teams = useCall(
    stationContract,
    'listTeams',
    station === '' ? null : { stationId: station },
  )
  const members = useCall(volunteerContract, 'listTeamMembers', id === '' ? null : { teamId: id })
  const reasoned = useReasoned(() => {
    teams.reload()
    members.reload()
  })
  return (
    <AskedPage
      title={TEAM_COPY.title}
      asked={teams}
      shape={['title', 'card']}
      over={reasoned.layer}
    >
      {(output) => {
        const team = output.teams.find((one) => one.id === id)
        if (!team) return <StatePage art="window-empty" {...TEAM_COPY.gone} />
        return (
          <>
            <TeamHead team={team} />
            <AskedPart asked={members} shape={['row', 'row']}>
              {(heard) => <TeamMembers output={heard} onAnswer={reasoned.ask} />}
            </AskedPart>
            {team.state === 'active' ? (
              <CellGroup>
                <Cell
                  icon="send"
                  title={TEAM_COPY.leader}
                  hint={TEAM_COPY.leaderHint}
                  onPress={() => void open('manage/roles', { scope: id, name: team.name })}
                />
                <Cell
                  icon="close"
                  tone="bad"
                  title={TEAM_COPY.close}
                  hint={TEAM_COPY.closeHint}
                  onPress={() => reasoned.ask(closing(team))}
                />
              </CellGroup>
            ) : null}
          </>
        )
      }}
    </AskedPage>
  )
}
