import { useMe } from '@client/features/account/use-me'
import { AskedPart } from '@client/features/frame/asked-part'
import { AskFirst } from '@client/features/volunteer/ask-first'
import { TEAMS_COPY } from '@client/features/volunteer/file-copy'
import { OtherTeamCard, OwnTeamCard } from '@client/features/volunteer/team-cards'
import { call } from '@client/platform/call'
import { back, open } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import { stationContract } from '@shared/station/contract'
import type { Team } from '@shared/station/model'
import { volunteerContract } from '@shared/volunteer/contract'
import type { OwnFile } from '@shared/volunteer/model'
import { useState } from 'react'
import { OwnFilePage } from '../own-file-page'

/** The teams of one's station: those one is in, and those one may ask to join (REG-14, REG-34). */
export default function TeamsPage() {
  return (
    <OwnFilePage title={TEAMS_COPY.title}>
      {(file, reload) => <TeamsScreen file={file} onChanged={reload} />}
    </OwnFilePage>
  )
}

interface TeamsScreenProps {
  readonly file: OwnFile
  readonly onChanged: () => void
}

function TeamsScreen({ file, onChanged }: TeamsScreenProps) {
  const [leaving, setLeaving] = useState<OwnFile['teams'][number]>()
  const { stationId } = file
  const { account } = useMe()
  const leads = account?.grants.some(({ role }) => role === 'teamLeader') ?? false
  const isActive = file.state === 'active'
  const asked = useCall(stationContract, 'listTeams', isActive ? { stationId } : null)
  return (
    <Screen
      nav={<NavBar title={TEAMS_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={
        <AskFirst
          open={leaving !== undefined}
          icon="users"
          question={TEAMS_COPY.leaveQuestion(leaving?.name ?? '')}
          effect={TEAMS_COPY.leaveEffect}
          stay={TEAMS_COPY.stay}
          act={TEAMS_COPY.leaveAct}
          acting={TEAMS_COPY.leaving}
          onAct={async () => {
            await call(volunteerContract, 'leaveTeam', { teamId: leaving?.id ?? '' })
          }}
          onDone={() => {
            setLeaving(undefined)
            asked.reload()
            onChanged()
          }}
          onClose={() => setLeaving(undefined)}
        />
      }
    >
      {leads ? (
        <CellGroup>
          <Cell
            icon="calendar"
            title={TEAMS_COPY.activities}
            hint={TEAMS_COPY.activitiesHint}
            onPress={() => void open('organise/home', { station: stationId })}
          />
        </CellGroup>
      ) : null}
      {file.teams.length > 0 ? (
        <Section title={TEAMS_COPY.mine}>
          {file.teams.map((team) => (
            <OwnTeamCard key={team.id} name={team.name} onLeave={() => setLeaving(team)} />
          ))}
        </Section>
      ) : null}
      {isActive ? (
        <AskedPart asked={asked} shape={['card', 'card']}>
          {({ teams }) => <OtherTeams file={file} teams={teams} />}
        </AskedPart>
      ) : (
        <Callout block tone="wait" icon="info">
          {TEAMS_COPY.notActive}
        </Callout>
      )}
    </Screen>
  )
}

interface OtherTeamsProps {
  readonly file: OwnFile
  readonly teams: readonly Team[]
}

/** Every active team of the station that one is not in. */
function OtherTeams({ file, teams }: OtherTeamsProps) {
  const [asked, setAsked] = useState<readonly string[]>([])
  const [wanted, setWanted] = useState<string>()
  const act = useRecordedAct('teamRequest')
  const active = teams.filter(({ state }) => state === 'active')
  const others = active.filter(({ id }) => !file.teams.some((mine) => mine.id === id))
  const join = async (teamId: string) => {
    setWanted(teamId)
    const done = await act.run({ teamId }, async (id) => {
      await call(volunteerContract, 'askToJoinTeam', { id, teamId })
    })
    if (done) setAsked([...asked, teamId])
  }
  if (active.length === 0) {
    const { title, text } = TEAMS_COPY.none
    return <StatePage art="window-empty" title={title} text={text} />
  }
  return (
    <Section title={TEAMS_COPY.others}>
      <ErrorCallout block lead={`${TEAMS_COPY.notJoined}。`} text={act.error?.sentence} />
      {others.length === 0 ? (
        <Callout block tone="good" icon="tick">
          {TEAMS_COPY.noneLeft}
        </Callout>
      ) : null}
      {others.map((team) => (
        <OtherTeamCard
          key={team.id}
          team={team}
          isAsked={
            asked.includes(team.id) || file.teamRequests.some(({ teamId }) => teamId === team.id)
          }
          isBusy={act.busy && wanted === team.id}
          onJoin={() => void join(team.id)}
        />
      ))}
    </Section>
  )
}
