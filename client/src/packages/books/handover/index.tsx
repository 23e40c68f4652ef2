import { WrongFacePage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { useGradually } from '@client/features/frame/use-gradually'
import { codeFrom } from '@client/features/points/gift-words'
import { FoundPickup, WaitingPickups } from '@client/features/points/handover-view'
import { DESK_COPY } from '@client/features/points/keep-copy'
import { useHandover } from '@client/features/points/use-handover'
import { back, useParams } from '@client/platform/navigation'
import { canScan, scanCode } from '@client/platform/scan'
import { insets } from '@client/platform/system'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Field } from '@client/ui/field'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import { giftContract } from '@shared/ledger/gift-actions'
import { useState } from 'react'
import { useStationPlace } from '../station-place'

/** So many rows at a time. */
const STEP = 20
/** Room for a code as it is read out, and for one that was pasted. */
const MOST_TYPED = 24

function Handover({ stationId }: { readonly stationId: string }) {
  const waiting = useCall(giftContract, 'listWaitingPickups', { stationId })
  const drawn = useGradually(waiting.state === 'ready' ? waiting.output.waiting.length : 0, STEP)
  const desk = useHandover(stationId, waiting.reload)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const take = async (text: string) => {
    const code = codeFrom(text)
    setProblem(code === undefined ? DESK_COPY.codeProblem : undefined)
    if (code !== undefined && (await desk.find(code))) setTyped('')
  }
  const scan = async () => {
    const text = await scanCode({ cameraOnly: true })
    if (text !== undefined) await take(text)
  }
  const { found } = desk
  const isOpen = found?.pickup.state === 'waiting'
  return (
    <Screen
      nav={<NavBar title={DESK_COPY.title} onBack={() => void back()} insets={insets()} />}
      over={
        <Toast
          text={desk.said}
          action={desk.canUndo ? DESK_COPY.undo : undefined}
          onAction={() => void desk.undo()}
          onClose={desk.hush}
          raised
        />
      }
      footer={
        <Footer note={desk.error?.sentence} noteIcon={desk.error ? 'info' : undefined}>
          {isOpen ? (
            <Button loading={desk.busy && DESK_COPY.handing} onPress={() => void desk.handOver()}>
              {DESK_COPY.hand(found.pickup.name)}
            </Button>
          ) : canScan ? (
            <Button icon="scan" onPress={() => void scan()}>
              {DESK_COPY.scan}
            </Button>
          ) : null}
          {isOpen ? null : (
            <Button
              variant={canScan ? 'quiet' : 'primary'}
              loading={desk.busy && DESK_COPY.finding}
              onPress={() => void take(typed)}
            >
              {DESK_COPY.find}
            </Button>
          )}
        </Footer>
      }
    >
      <PageHead size="title" title={DESK_COPY.head} text={DESK_COPY.text} />
      <Field
        label={DESK_COPY.code}
        placeholder={DESK_COPY.placeholder}
        keyboard="number"
        max={MOST_TYPED}
        value={typed}
        error={problem}
        onChange={(text) => {
          setTyped(text)
          desk.forget()
        }}
      />
      {found ? <FoundPickup found={found} /> : null}
      <AskedPart asked={waiting} shape={['row', 'row']}>
        {({ waiting: all }) => <WaitingPickups waiting={all.slice(0, drawn)} />}
      </AskedPart>
    </Screen>
  )
}

/** The desk where things are fetched: a code is scanned or typed, then it is handed over. Board 46d, seen from the other side. */
export default function HandoverPage() {
  const { station } = useParams<'books/handover'>()
  const { stationId } = useStationPlace(station)
  if (stationId) return <Handover stationId={stationId} />
  return <WrongFacePage title={DESK_COPY.title} known={stationId === null} />
}
