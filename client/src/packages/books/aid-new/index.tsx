import { AskedPage } from '@client/features/frame/asked-page'
import { AidFields, aidProblems, NEW_AID } from '@client/features/points/aid-fields'
import { AID_COPY } from '@client/features/points/keep-copy'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { useAct, useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { POINT_MINUTES, type Aid } from '@shared/ledger/gift-model'
import { poolContract } from '@shared/ledger/pool-actions'
import { useCallback, useState } from 'react'

/** What somebody wrote down, as long as it can be taken back. D-34. */
function useGiven() {
  const [given, setGiven] = useState<Aid>()
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const hush = useCallback(() => setSaid(undefined), [])
  const canUndo = given?.state === 'given'
  const undo = async () => {
    if (!given) return
    await act.run(async () => {
      const { aid } = await call(poolContract, 'undoAid', { id: given.id })
      setGiven(aid)
      setSaid(AID_COPY.undone)
    })
  }
  const layer = (
    <Toast
      text={act.error?.sentence ?? said}
      action={canUndo && !act.error ? AID_COPY.undo : undefined}
      onAction={() => void undo()}
      onClose={hush}
      raised
    />
  )
  const give = (aid: Aid) => {
    setGiven(aid)
    setSaid(AID_COPY.done)
  }
  return { given, give, layer }
}

/** Help for one household, out of the pool. PTS-03. */
export default function NewAidPage() {
  const { station = '' } = useParams<'books/aid-new'>()
  const asked = useCall(poolContract, 'listAids', station === '' ? null : { stationId: station })
  const [draft, setDraft] = useState(NEW_AID)
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('aid')
  const { given, give, layer } = useGiven()

  const save = async () => {
    setTried(true)
    const { what, whom, points } = draft
    if (whom === null || Object.keys(aidProblems(draft)).length > 0) return
    const input = { stationId: station, what: what.trim(), whom, minutes: points * POINT_MINUTES }
    await act.run(input, async (id) => {
      const { aid } = await call(poolContract, 'giveAid', { id, ...input })
      give(aid)
    })
  }
  return (
    <AskedPage
      title={AID_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      over={layer}
      footer={
        <Footer note={act.error?.sentence} noteIcon={act.error ? 'info' : undefined}>
          {given ? (
            <Button onPress={() => void back()}>{AID_COPY.back}</Button>
          ) : (
            <Button loading={act.busy && AID_COPY.saving} onPress={() => void save()}>
              {AID_COPY.save}
            </Button>
          )}
        </Footer>
      }
    >
      {({ pool }) =>
        given ? (
          <StatePage
            art="window-done"
            title={given.state === 'given' ? AID_COPY.done : AID_COPY.undone}
            text={given.state === 'given' ? AID_COPY.doneText(draft.points) : undefined}
          />
        ) : (
          <AidFields
            draft={draft}
            problems={tried ? aidProblems(draft) : {}}
            pool={pool}
            onChange={setDraft}
          />
        )
      }
    </AskedPage>
  )
}
