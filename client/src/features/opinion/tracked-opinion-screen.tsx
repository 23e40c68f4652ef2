import { back, open } from '@client/platform/navigation'
import { callPhone } from '@client/platform/phone'
import { insets } from '@client/platform/system'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { NavBar } from '@client/ui/nav-bar'
import { Screen } from '@client/ui/screen'
import { Toast } from '@client/ui/toast'
import type { TrackedOpinion } from '@shared/opinion/model'
import { useCallback, useState } from 'react'
import { TRACK_COPY } from './copy'
import type { OpinionKey } from './kept-opinions'
import { copyKey } from './number-card'
import { isOpen } from './opinion-words'
import { RateSheet } from './rate-sheet'
import { TrackedOpinionView } from './tracked-opinion'
import { WithdrawOpinion } from './withdraw-opinion'
import { type Saying, WordsSheet } from './words-sheet'
import type { Guard } from './write-words'

/** Whether the person is asked how satisfied they are. */
function isAsked({ state, grade }: TrackedOpinion): boolean {
  return (state === 'fedBack' || state === 'calledBack') && grade === null
}

interface WaysProps {
  readonly opinion: TrackedOpinion
  readonly onAdd: () => void
  readonly onRate: () => void
}

/** What can be done next: say more, ask, grade the result, or begin another. */
function Ways({ opinion, onAdd, onRate }: WaysProps) {
  if (!isOpen(opinion.state)) {
    return (
      <Footer>
        <Button onPress={() => void open('public/opinion-new', {})}>
          {TRACK_COPY.writeAnother}
        </Button>
      </Footer>
    )
  }
  if (isAsked(opinion)) {
    return (
      <Footer>
        <Button onPress={onRate}>{TRACK_COPY.rate}</Button>
      </Footer>
    )
  }
  const ask = () => void callPhone(opinion.stationPhone)
  return (
    <Footer layout="row">
      <Button variant="line" onPress={onAdd}>
        {TRACK_COPY.add}
      </Button>
      {opinion.stationPhone === '' ? null : (
        <Button variant="line" icon="phone" onPress={ask}>
          {TRACK_COPY.ask}
        </Button>
      )}
    </Footer>
  )
}

export interface TrackedOpinionScreenProps {
  readonly opinion: TrackedOpinion
  readonly opinionKey: OpinionKey
  readonly guard: Guard
  /** Said when a refresh failed. */
  readonly stale: string | undefined
  readonly onChanged: () => void
}

/** One opinion by its number and secret: its story, saying more, grading the result, taking it back. */
export function TrackedOpinionScreen(props: TrackedOpinionScreenProps) {
  const { opinion, opinionKey, guard, stale, onChanged } = props
  const [over, setOver] = useState<Saying | 'rate' | 'withdraw'>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const close = () => setOver(undefined)
  const done = (words: string) => {
    close()
    setSaid(words)
    onChanged()
  }
  const shared = { opinion: opinionKey, onSaid: done, onClose: close }
  const isSheet = over === 'rate' || over === 'withdraw'

  return (
    <Screen
      nav={<NavBar title={TRACK_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={
        <Ways
          opinion={opinion}
          onAdd={() => setOver('addToOpinion')}
          onRate={() => setOver('rate')}
        />
      }
      over={
        <>
          <WordsSheet {...shared} saying={isSheet ? undefined : over} guard={guard} />
          <RateSheet {...shared} open={over === 'rate'} />
          <WithdrawOpinion
            opinion={opinionKey}
            open={over === 'withdraw'}
            filed={opinion.state === 'filed'}
            onDone={done}
            onClose={close}
          />
          <Toast text={said} onClose={hush} raised />
        </>
      }
    >
      {stale === undefined ? null : (
        <Callout block tone="wait" icon="wifioff">
          {stale}
        </Callout>
      )}
      <TrackedOpinionView
        opinion={opinion}
        onCopy={() => void copyKey(opinionKey).then(setSaid)}
        onHarmed={() => setOver('reportRetaliation')}
        onWithdraw={() => setOver('withdraw')}
      />
    </Screen>
  )
}
