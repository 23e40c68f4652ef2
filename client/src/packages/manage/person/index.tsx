import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { FullFileView, type FullFile } from '@client/features/volunteer-review/full-file-view'
import { PERSON_COPY } from '@client/features/volunteer-review/people-copy'
import { PersonActs, PersonHead } from '@client/features/volunteer-review/person-view'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Cell, CellGroup } from '@client/ui/cell'
import { StatePage } from '@client/ui/state-page'
import { volunteerContract } from '@shared/volunteer/contract'
import { useState } from 'react'

/** One volunteer of the station: covered until somebody says why. */
export default function PersonPage() {
  const { station = '', no = '' } = useParams<'manage/person'>()
  const [file, setFile] = useState<FullFile>()
  const asked = useCall(
    volunteerContract,
    'listVolunteers',
    no === '' ? null : { stationId: station, search: no },
  )
  const reasoned = useReasoned(asked.reload)

  const see = (volunteerId: string) =>
    reasoned.ask({
      title: PERSON_COPY.seeTitle,
      note: PERSON_COPY.seeNote,
      placeholder: PERSON_COPY.seePlaceholder,
      act: PERSON_COPY.see,
      said: PERSON_COPY.seen,
      work: async (reason) => {
        const read = await call(volunteerContract, 'readFile', { volunteerId, reason })
        setFile(read.file)
      },
    })

  return (
    <AskedPage
      title={PERSON_COPY.title}
      asked={asked}
      shape={['card', 'row']}
      over={reasoned.layer}
    >
      {({ volunteers }) => {
        const row = volunteers.find(({ volunteerNo }) => volunteerNo === no)
        if (!row) return <StatePage art="window-empty" {...PERSON_COPY.gone} />
        return (
          <>
            <PersonHead row={row} />
            {file ? (
              <FullFileView volunteerId={row.id} file={file} onHide={() => setFile(undefined)} />
            ) : (
              <CellGroup>
                <Cell
                  icon="eye"
                  title={PERSON_COPY.see}
                  hint={PERSON_COPY.seeHint}
                  onPress={() => see(row.id)}
                />
              </CellGroup>
            )}
            <PersonActs row={row} onAct={reasoned.ask} />
          </>
        )
      }}
    </AskedPage>
  )
}
