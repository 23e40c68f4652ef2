import { FormPage } from '@client/features/frame/form-page'
import { ROWS_COPY } from '@client/features/report/copy'
import { gatherRows, type GatheredRows } from '@client/features/report/gather-file'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { handOverParts, type PartedFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Toast } from '@client/ui/toast'
import { reportContract } from '@shared/survey/report-actions'
import { useCallback, useState } from 'react'

/** The bounds of a reason, in characters: the contract asks for the same. */
const REASON = { min: 4, max: 60 }
const HAND_OVER = process.env.TARO_ENV === 'weapp' ? ROWS_COPY.send : ROWS_COPY.save

/** How far it is, what was gathered, or that it is recorded. */
function Gathering({
  rows,
  all,
  gathered,
}: {
  readonly rows: number
  readonly all: number
  readonly gathered: GatheredRows | undefined
}) {
  if (gathered) {
    return (
      <Callout block tone="good" icon="checkc">
        {gathered.rows === 0 ? ROWS_COPY.nothing : ROWS_COPY.gathered(gathered.rows)}
      </Callout>
    )
  }
  return (
    <Callout block tone="sunken" icon="eye">
      {rows > 0 ? ROWS_COPY.sofar(rows, all) : ROWS_COPY.note}
    </Callout>
  )
}

/** Rows of answers without whose they are, for named staff: with a reason, page by page into one file. R-32. */
export default function ReportRowsPage() {
  const { campaign: campaignId = '' } = useParams<'report/rows'>()
  const heads = useCall(reportContract, 'listReports', {})
  const [reason, setReason] = useState('')
  const [rows, setRows] = useState(0)
  const [gathered, setGathered] = useState<GatheredRows>()
  const [codebook, setCodebook] = useState<PartedFile>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const codes = useAct()
  const ready = reason.trim().length >= REASON.min
  const all =
    heads.state === 'ready'
      ? heads.output.reports.find((head) => head.campaignId === campaignId)?.submitted
      : undefined

  const gather = () =>
    act.run(async () =>
      setGathered(await gatherRows({ campaignId, reason: reason.trim() }, setRows)),
    )
  // WeChat lets a file go only from a tap of its own, so that handing over is a second one.
  const handOver = async (file: PartedFile) => {
    if (await handOverParts(file)) setSaid(ROWS_COPY.handedOver)
  }
  const takeCodebook = () =>
    codes.run(async () => {
      if (codebook) return handOver(codebook)
      const { name, text } = await call(reportContract, 'exportCodebook', { campaignId })
      const file: PartedFile = { name, parts: [text], as: 'text', type: 'text/csv' }
      setCodebook(file)
      if (process.env.TARO_ENV === 'h5') await handOver(file)
    })
  return (
    <FormPage
      title={ROWS_COPY.title}
      save={gathered ? HAND_OVER : ready ? ROWS_COPY.gather : ROWS_COPY.off}
      saving={ROWS_COPY.saving}
      off={!ready}
      act={act}
      onSave={() => void (gathered ? act.run(() => handOver(gathered.file)) : gather())}
      over={<Toast raised text={said} onClose={hush} />}
    >
      <PageHead size="title" title={ROWS_COPY.head} text={ROWS_COPY.text} />
      <Field
        label={ROWS_COPY.why}
        placeholder={ROWS_COPY.placeholder}
        max={REASON.max}
        value={reason}
        onChange={(words) => {
          setReason(words)
          setGathered(undefined)
          setRows(0)
        }}
      />
      <Gathering rows={rows} all={Math.max(rows, all ?? 0)} gathered={gathered} />
      <CellGroup>
        <Cell
          icon="clipboard"
          title={codebook && process.env.TARO_ENV === 'weapp' ? HAND_OVER : ROWS_COPY.codebook}
          hint={ROWS_COPY.codebookHint}
          onPress={() => void takeCodebook()}
        />
      </CellGroup>
      <ErrorCallout block text={codes.error?.sentence} />
    </FormPage>
  )
}
