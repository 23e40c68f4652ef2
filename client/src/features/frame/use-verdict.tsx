import { back } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { useState, type ReactNode } from 'react'
import { useReasoned } from './use-reasoned'

/** The words around a verdict. */
export interface VerdictCopy {
  readonly accept: string
  readonly accepting: string
  readonly accepted: string
  readonly back: string
  readonly backTitle: string
  readonly backText: string
  readonly backPlaceholder: string
  readonly backAct: string
  readonly backSaid: string
  readonly next: string
}

export interface VerdictAsked {
  readonly copy: VerdictCopy
  /** Whether it waits for an answer. */
  readonly waits: boolean
  readonly onAccept: () => Promise<unknown>
  readonly onBack: (reason: string) => Promise<unknown>
}

export interface VerdictParts {
  /** The two answers; after one of them the way to the next. */
  readonly footer: ReactNode
  /** For `over` of the page. */
  readonly layer: ReactNode
  /** What was answered, above what was read. */
  readonly said: ReactNode
}

/** Something that waits to be judged: read whole, then accepted, or given back with the reason. */
export function useVerdict({ copy, waits, onAccept, onBack }: VerdictAsked): VerdictParts {
  const [verdict, setVerdict] = useState<'accepted' | 'backSaid'>()
  const act = useAct()
  const reasoned = useReasoned(() => setVerdict('backSaid'))
  const accept = async () => {
    const done = await act.run(async () => {
      await onAccept()
    })
    if (done) setVerdict('accepted')
  }
  const giveBack = () =>
    reasoned.ask({
      title: copy.backTitle,
      text: copy.backText,
      placeholder: copy.backPlaceholder,
      act: copy.backAct,
      said: copy.backSaid,
      work: onBack,
    })
  const answers = (
    <Footer
      layout="row"
      note={act.error?.sentence}
      noteIcon={act.error === undefined ? undefined : 'info'}
    >
      <Button variant="line" block={false} onPress={giveBack}>
        {copy.back}
      </Button>
      <Button loading={act.busy && copy.accepting} onPress={() => void accept()}>
        {copy.accept}
      </Button>
    </Footer>
  )
  const next = (
    <Footer>
      <Button onPress={() => void back()}>{copy.next}</Button>
    </Footer>
  )
  return {
    footer: verdict ? next : waits ? answers : undefined,
    layer: reasoned.layer,
    said: verdict ? (
      <Callout block tone="good" icon="checkc">
        {copy[verdict]}
      </Callout>
    ) : null,
  }
}
