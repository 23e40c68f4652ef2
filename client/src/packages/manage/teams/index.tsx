import { AskedPage } from '@client/features/frame/asked-page'
import { TEAM_COPY } from '@client/features/station/keep-copy'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { StatePage } from '@client/ui/state-page'
import { stationContract } from '@shared/station/contract'

/** The teams of a station (REG-34). */
export default function TeamsPage() {
  const { station = '' } = useParams<'manage/teams'>()
  const input = station === '' ? null : { stationId: station }
  const asked = useCall(stationContract, 'listTeams', input)
  return (
    <AskedPage
      title={TEAM_COPY.title}
      asked={asked}
      shape={['card']}
      footer={
        <Footer>
          <Button icon="plus" onPress={() => void open('manage/team-new', { station })}>
            {TEAM_COPY.add}
          </Button>
        </Footer>
      }
    >
      {({ teams }) =>
        teams.length === 0 ? (
          <StatePage art="window-empty" {...TEAM_COPY.none} />
        ) : (
          <>
            <CellGroup>
              {teams.map(({ id, name, direction, state, members }) => (
                <Cell
                  key={id}
                  icon="users"
                  title={name}
                  hint={direction}
                  value={state === 'active' ? TEAM_COPY.members(members) : TEAM_COPY.states[state]}
                  onPress={() => void open('manage/team', { station, id })}
                />
              ))}
            </CellGroup>
            <InlineAction
              icon="download"
              label={TEAM_COPY.take}
              onPress={() => void open('manage/roster', { station, of: 'teams' })}
            />
          </>
        )
      }
    </AskedPage>
  )
}
