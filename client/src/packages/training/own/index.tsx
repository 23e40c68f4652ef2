import { useKnownAccount, useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { OWN_COPY } from '@client/features/training/copy'
import { RecordList } from '@client/features/training/record-list'
import { RecordSheet } from '@client/features/training/record-sheet'
import { StudyCard } from '@client/features/training/study-card'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { trainingContract } from '@shared/training/contract'
import type { TrainingRecord } from '@shared/training/model'
import type { ProofPerson } from '@shared/training/proof'
import { volunteerContract } from '@shared/volunteer/contract'
import { useCallback, useState } from 'react'

/** Whose proof it is: by the name in the file, once a record is opened; a resident by what they are called. */
function usePerson(isAsked: boolean): ProofPerson {
  const account = useKnownAccount()
  const hasFile = account?.volunteerNo !== undefined
  const asked = useCall(volunteerContract, 'getMyFile', isAsked && hasFile ? {} : null)
  const file = asked.state === 'ready' ? asked.output.file : null
  return {
    name: file?.name ?? account?.displayName ?? '',
    volunteerNo: file?.volunteerNo ?? account?.volunteerNo ?? null,
  }
}

/** What one has attended, with the record of each and the proof of what was passed. TRN-07, TRN-09, TRN-12. */
export default function OwnTrainingsPage() {
  const { account } = useMe()
  const asked = useCall(trainingContract, 'listOwnTrainings', account === undefined ? null : {})
  const [opened, setOpened] = useState<TrainingRecord>()
  const [said, say] = useState<string>()
  const hush = useCallback(() => say(undefined), [])
  const person = usePerson(opened !== undefined)
  const copied = () => {
    setOpened(undefined)
    say(OWN_COPY.copied)
  }
  return (
    <AskedPage
      title={OWN_COPY.title}
      asked={asked}
      shape={['card', 'row', 'row', 'row']}
      guest={account === null}
      over={
        <>
          <RecordSheet
            record={opened}
            person={person}
            onClose={() => setOpened(undefined)}
            onCopied={copied}
            onQuiz={(lessonId) => {
              setOpened(undefined)
              void open('learn/quiz', { id: lessonId })
            }}
          />
          <Toast text={said} onClose={hush} />
        </>
      }
    >
      {({ records, yearMinutes, lastAt }) =>
        records.length === 0 ? (
          <StatePage
            art="window-empty"
            {...OWN_COPY.none}
            action={
              <Button variant="quiet" onPress={() => void open('training/home', {})}>
                {OWN_COPY.look}
              </Button>
            }
          />
        ) : (
          <>
            <StudyCard minutes={yearMinutes} lastAt={lastAt} />
            <RecordList records={records} onOpen={setOpened} />
          </>
        )
      }
    </AskedPage>
  )
}
