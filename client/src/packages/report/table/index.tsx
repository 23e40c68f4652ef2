import { AskedPage } from '@client/features/frame/asked-page'
import { REPORT_COPY, TABLE_COPY } from '@client/features/report/copy'
import { TableView } from '@client/features/report/table-view'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { handOverFile, type TextFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Chip, Chips } from '@client/ui/chip'
import { Footer } from '@client/ui/footer'
import { PageHead } from '@client/ui/page-head'
import { Segments } from '@client/ui/segments'
import { Toast } from '@client/ui/toast'
import { reportContract } from '@shared/survey/report-actions'
import { GROUPINGS, type Grouping } from '@shared/survey/report-model'
import { useCallback, useState } from 'react'

const VIEWS = [
  { key: 'chart', label: TABLE_COPY.views.chart },
  { key: 'table', label: TABLE_COPY.views.table },
] as const
const SAVE = process.env.TARO_ENV === 'weapp' ? TABLE_COPY.send : TABLE_COPY.download

/** One question by age, area or station; as a file, too. Board 53b. */
export default function ReportTablePage() {
  const { campaign: campaignId = '', question = '', by: opened } = useParams<'report/table'>()
  const [by, setBy] = useState<Grouping>(GROUPINGS.find((one) => one === opened) ?? 'station')
  const [view, setView] = useState<'chart' | 'table'>('table')
  const [file, setFile] = useState<TextFile & { readonly by: Grouping }>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const asked = useCall(reportContract, 'readReportTable', { campaignId, question, by })

  const fetch = async () => {
    const { name, text } = await call(reportContract, 'exportReportTable', {
      ...{ campaignId, question, by },
    })
    return { name, text, type: 'text/csv', by }
  }
  const save = () =>
    act.run(async () => {
      const ready = file?.by === by ? file : await fetch()
      setFile(ready)
      // WeChat lets a file go only from a tap of its own: there the second one sends what is fetched.
      if (process.env.TARO_ENV === 'weapp' && ready !== file) return
      if (await handOverFile(ready)) setSaid(TABLE_COPY.saved)
    })
  const isFetched = process.env.TARO_ENV !== 'weapp' || file?.by === by
  return (
    <AskedPage
      title={REPORT_COPY.title}
      asked={asked}
      shape={['title', 'options', 'card']}
      footer={
        <Footer note={act.error?.sentence} noteIcon={act.error ? 'info' : undefined}>
          <Button
            variant="line"
            icon="download"
            loading={act.busy && TABLE_COPY.saving}
            onPress={() => void save()}
          >
            {isFetched ? SAVE : TABLE_COPY.fetch}
          </Button>
        </Footer>
      }
      over={<Toast raised text={said} onClose={hush} />}
    >
      {({ table }) => (
        <>
          <PageHead size="title" title={table.title} text={TABLE_COPY.unit(table.by)} />
          <Segments label={TABLE_COPY.viewLabel} items={VIEWS} current={view} onChange={setView} />
          <Chips label={TABLE_COPY.groupings}>
            {GROUPINGS.map((one) => (
              <Chip
                key={one}
                label={TABLE_COPY.by(one)}
                selected={one === by}
                onPress={() => setBy(one)}
              />
            ))}
          </Chips>
          <TableView key={table.by} table={table} view={view} />
        </>
      )}
    </AskedPage>
  )
}
