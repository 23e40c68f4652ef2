import { call } from '@client/platform/call'
import { copyText } from '@client/platform/clipboard'
import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { InlineAction } from '@client/ui/inline-action'
import { Section } from '@client/ui/section'
import { Sheet } from '@client/ui/sheet'
import { closingContract, type Closing } from '@shared/activity/closing-actions'
import { useState } from 'react'
import { HOME_COPY, PAPER_COPY } from './copy'

interface Made {
  readonly name: string
  readonly csv: string
}

interface PaperSheetProps {
  readonly made: Made | undefined
  readonly onClose: () => void
}

/** WeChat lets a file go only from a tap of its own, so that handing it over is a second one. */
function PaperSheet({ made, onClose }: PaperSheetProps) {
  const act = useAct()
  const [said, setSaid] = useState<string>()
  if (!made) return null
  const { name, csv } = made
  const take = () =>
    act.run(async () => {
      if (await handOverFile({ name, text: csv, type: 'text/csv' })) setSaid(PAPER_COPY.taken)
    })
  const copy = () =>
    act.run(async () => {
      await copyText(csv)
      setSaid(PAPER_COPY.copied)
    })
  return (
    <Sheet
      open
      label={name}
      closeLabel={PAPER_COPY.close}
      onClose={() => {
        setSaid(undefined)
        onClose()
      }}
      action={
        <Button icon="download" loading={act.busy && PAPER_COPY.taking} onPress={() => void take()}>
          {PAPER_COPY.take}
        </Button>
      }
    >
      <Callout tone="good" icon="checkc" lead={name}>
        {said ?? PAPER_COPY.made}
      </Callout>
      <InlineAction icon="copy" label={PAPER_COPY.copy} onPress={() => void copy()} />
      <ErrorCallout text={act.error?.sentence} />
    </Sheet>
  )
}

/** The papers that are made of the digital record. FRM-04, FRM-06, FRM-08, ACT-41. */
export function usePapers({ activityId, kind }: Pick<Closing, 'activityId' | 'kind'>) {
  const [made, setMade] = useState<Made>()
  const act = useAct()
  const main = kind === 'training' ? 'training' : 'record'
  const make = (paper: 'signIn' | 'record' | 'training') =>
    act.run(async () => setMade(await call(closingContract, 'exportPaper', { activityId, paper })))
  const cell = (paper: 'signIn' | 'record' | 'training', title: string) => (
    <Cell icon="download" title={title} weight="plain" onPress={() => void make(paper)} />
  )
  return {
    section: (
      <Section title={HOME_COPY.papers} note={HOME_COPY.paperHint}>
        <CellGroup>
          {cell('signIn', PAPER_COPY.signIn)}
          {cell(main, PAPER_COPY.record[kind])}
        </CellGroup>
        <ErrorCallout block text={act.error?.sentence} />
      </Section>
    ),
    sheet: <PaperSheet made={made} onClose={() => setMade(undefined)} />,
  }
}
