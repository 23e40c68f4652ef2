import { open } from '@client/platform/navigation'
import { Cell, CellGroup } from '@client/ui/cell'
import { AGREEMENTS } from '@shared/volunteer/agreements'
import { HANDBOOK } from '@shared/volunteer/handbook'
import type { OwnFile } from '@shared/volunteer/model'
import { FILE_COPY } from './file-copy'

/** What everybody who serves can read again: the handbook (REG-33), and what was agreed to (VOL-20). */
const READINGS = [
  { name: 'handbook', title: HANDBOOK.title },
  { name: 'volunteerAgreement', title: AGREEMENTS.volunteerAgreement.title },
  { name: 'confidentiality', title: AGREEMENTS.confidentiality.title },
] as const

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
          icon="medal"
          title={FILE_COPY.awards}
          hint={FILE_COPY.awardsHint}
          onPress={() => void open('award/own', {})}
        />
        <Cell
          icon="station"
          title={FILE_COPY.move}
          value={waits(transfer)}
          onPress={() => void open('volunteer/transfer', {})}
        />
      </CellGroup>
      <CellGroup>
        {READINGS.map(({ name, title }) => (
          <Cell
            key={name}
            icon="learn"
            title={title}
            onPress={() => void open('volunteer/agreement', { name })}
          />
        ))}
      </CellGroup>
    </>
  )
}
