import { AskedPage } from '@client/features/frame/asked-page'
import { TRAINEES_COPY } from '@client/features/training/copy'
import { TraineeList } from '@client/features/training/trainee-list'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { trainingContract } from '@shared/training/contract'
import { useCallback, useState } from 'react'

/** Who attended a training, and, where the trainer's word decides, who passed it. TRN-03. */
export default function TraineesPage() {
  const { id = '' } = useParams<'training/trainees'>()
  const asked = useCall(trainingContract, 'listTrainees', id === '' ? null : { activityId: id })
  const [chosen, choose] = useState<readonly string[]>([])
  const [said, say] = useState<string>()
  const hush = useCallback(() => say(undefined), [])
  const act = useAct()
  const output = asked.state === 'ready' ? asked.output : undefined
  const decides = output?.passing === 'trainer'
  const isOpen = output?.rows.some(({ result }) => result === 'open') ?? false

  const pass = async () => {
    let passed = 0
    const done = await act.run(async () => {
      const records = [...chosen]
      passed = (await call(trainingContract, 'passTrainees', { activityId: id, records })).passed
    })
    if (!done) return
    choose([])
    say(TRAINEES_COPY.passed(passed))
    asked.reload()
  }
  const footer = (
    <Footer note={act.error?.sentence} noteIcon={act.error === undefined ? undefined : 'info'}>
      <Button
        disabled={chosen.length === 0}
        loading={act.busy && TRAINEES_COPY.passing}
        onPress={() => void pass()}
      >
        {TRAINEES_COPY.pass(chosen.length)}
      </Button>
    </Footer>
  )
  return (
    <AskedPage
      title={TRAINEES_COPY.title}
      asked={asked}
      shape={['title', 'row', 'row', 'row']}
      footer={decides && isOpen ? footer : undefined}
      over={<Toast text={said} onClose={hush} raised={decides && isOpen} />}
    >
      {({ title, passing, rows }) =>
        rows.length === 0 ? (
          <StatePage art="window-empty" {...TRAINEES_COPY.none} />
        ) : (
          <>
            <PageHead title={title} text={TRAINEES_COPY.decided[passing]} />
            <TraineeList trainees={rows} chosen={decides ? chosen : undefined} onChoose={choose} />
          </>
        )
      }
    </AskedPage>
  )
}
