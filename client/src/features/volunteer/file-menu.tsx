import { open } from '@client/platform/navigation'
import { Cell, CellGroup } from '@client/ui/cell'
import type { OwnFile } from '@shared/volunteer/model'
import { FILE_COPY } from './file-copy'

/** What the owner of a file can do with it. */
export function FileMenu({ file }: { readonly file: OwnFile }) {
  const { teams, qualifications, correction, transfer, idNumberGiven } = file
  const waits = (something: object | null) => (something ? FILE_COPY.waits : undefined)
  return (
    <>
      <CellGroup>
        <Cell
          icon="edit"
          title={FILE_COPY.edit}
          hint={FILE_COPY.editHint}
          onPress={() => void open('volunteer/file-edit', {})}
        />
        <Cell
          icon="user"
          title={FILE_COPY.correct}
          value={waits(correction)}
          onPress={() => void open('volunteer/correction', {})}
        />
        <Cell
          icon="id"
          title={FILE_COPY.idNumber}
          hint={idNumberGiven ? FILE_COPY.idNumberGiven : FILE_COPY.idNumberNone}
          onPress={() => void open('volunteer/identity', {})}
        />
      </CellGroup>
      <CellGroup>
        <Cell
          icon="users"
          title={FILE_COPY.teams}
          hint={teams.map(({ name }) => name).join('、') || FILE_COPY.teamsNone}
          onPress={() => void open('volunteer/teams', {})}
        />
        <Cell
          icon="cert"
          title={FILE_COPY.qualifications}
          value={
            qualifications.length === 0
              ? FILE_COPY.qualificationsNone
              : FILE_COPY.qualificationsCount(qualifications.length)
          }
          onPress={() => void open('volunteer/qualifications', {})}
        />
        <Cell
          icon="lecture"
          title={FILE_COPY.tiers}
          hint={FILE_COPY.tiersHint}
          onPress={() => void open('volunteer/tiers', {})}
        />
        <Cell
          icon="station"
          title={FILE_COPY.move}
          value={waits(transfer)}
          onPress={() => void open('volunteer/transfer', {})}
        />
      </CellGroup>
    </>
  )
}
