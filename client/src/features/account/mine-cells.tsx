import { open } from '@client/platform/navigation'
import { Cell, CellGroup } from '@client/ui/cell'
import { MINE_CELLS } from './copy'

export interface OwnThingsProps {
  /** How many reports this phone keeps. */
  readonly reports: number
  readonly signedIn: boolean
}

/** What one asked for and signed up for. */
export function OwnThings({ reports, signedIn }: OwnThingsProps) {
  return (
    <CellGroup>
      <Cell
        icon="clipboard"
        title={MINE_CELLS.reports}
        hint={reports === 0 ? MINE_CELLS.reportsNone : undefined}
        value={reports === 0 ? undefined : MINE_CELLS.reportsCount(reports)}
        onPress={() => void open('help/mine', {})}
      />
      {signedIn ? (
        <Cell
          icon="calendar"
          title={MINE_CELLS.activities}
          hint={MINE_CELLS.activitiesHint}
          onPress={() => void open('event/mine', {})}
        />
      ) : null}
      <Cell
        icon="edit"
        title={MINE_CELLS.opinions}
        hint={MINE_CELLS.opinionsHint}
        onPress={() => void open('public/opinion', {})}
      />
    </CellGroup>
  )
}

/** What days bring, for those who tell others of it. */
export function CalendarCell() {
  return (
    <CellGroup>
      <Cell
        icon="calendar"
        title={MINE_CELLS.calendar}
        hint={MINE_CELLS.calendarHint}
        onPress={() => void open('learn/calendar', {})}
      />
    </CellGroup>
  )
}

export interface SettingsCellsProps {
  readonly signedIn: boolean
  readonly unread: number
}

/** Messages, consents and settings, at the end of everybody’s own page. */
export function SettingsCells({ signedIn, unread }: SettingsCellsProps) {
  return (
    <CellGroup>
      {signedIn ? (
        <Cell
          icon="bell"
          weight="plain"
          title={MINE_CELLS.inbox}
          fresh={unread > 0}
          value={unread > 0 ? MINE_CELLS.unread(unread) : undefined}
          onPress={() => void open('settings/inbox', {})}
        />
      ) : null}
      <Cell
        icon="shield"
        weight="plain"
        title={MINE_CELLS.consents}
        onPress={() => void open('settings/consents', {})}
      />
      <Cell
        icon="aa"
        weight="plain"
        title={MINE_CELLS.settings}
        value={MINE_CELLS.settingsHint}
        onPress={() => void open('settings/home', {})}
      />
      {LOCAL_TOOLS ? (
        <Cell
          icon="users"
          weight="plain"
          title={MINE_CELLS.persona}
          hint={MINE_CELLS.personaHint}
          onPress={() => void open('local/persona', {})}
        />
      ) : null}
    </CellGroup>
  )
}
