import { ArrivingPicture } from '@client/features/frame/album'
import { useVerdict } from '@client/features/frame/use-verdict'
import { INVOICE_COPY, STEPS_COPY, SUBSIDY_COPY } from '@client/features/subsidy/copy'
import { yuanWords } from '@client/features/subsidy/money'
import { useInvoicePicture } from '@client/features/subsidy/use-invoice-picture'
import { call } from '@client/platform/call'
import { back } from '@client/platform/navigation'
import { insets } from '@client/platform/system'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { NavBar } from '@client/ui/nav-bar'
import { PageHead } from '@client/ui/page-head'
import { Screen } from '@client/ui/screen'
import { Section } from '@client/ui/section'
import { instantOf, friendlyDate } from '@shared/kit/time'
import { subsidyContract } from '@shared/survey/subsidy-actions'
import type { Statement } from '@shared/survey/subsidy-model'

type Invoice = NonNullable<Statement['invoice']>

/** What stands on it, beside the amount of the statement. */
function Figures({ statement, invoice }: { statement: Statement; invoice: Invoice }) {
  return (
    <Card>
      <Kv label={INVOICE_COPY.number} value={invoice.number} />
      <Kv label={INVOICE_COPY.date} value={friendlyDate(instantOf(invoice.date))} />
      <Kv label={INVOICE_COPY.amount} value={yuanWords(invoice.fen)} />
      <Kv label={SUBSIDY_COPY.reference} value={yuanWords(statement.fen)} />
    </Card>
  )
}

function Picture({ statement, invoice }: { statement: Statement; invoice: Invoice }) {
  const seen = useInvoicePicture(statement, invoice)
  return (
    <Card>
      <ArrivingPicture seen={seen} parts={invoice.parts} alt={INVOICE_COPY.alt} />
    </Card>
  )
}

export interface CheckPageProps {
  readonly statement: Statement
  readonly mayJudge: boolean
  readonly onBegin: () => void
}

/** An invoice that was handed in: looked at by both, judged by the association. SUR-09. */
export function CheckPage({ statement, mayJudge, onBegin }: CheckPageProps) {
  const { stationId, year, stationName, payer, invoice } = statement
  const key = { stationId, year, photoId: invoice?.photoId ?? '' }
  const verdict = useVerdict({
    copy: INVOICE_COPY.verdict,
    waits: mayJudge,
    onAccept: () => {
      onBegin()
      return call(subsidyContract, 'acceptInvoice', key)
    },
    onBack: (reason) => {
      onBegin()
      return call(subsidyContract, 'returnInvoice', { ...key, reason })
    },
  })
  return (
    <Screen
      nav={<NavBar title={INVOICE_COPY.title} onBack={() => void back()} insets={insets()} />}
      footer={verdict.footer}
      over={verdict.layer}
    >
      {verdict.said}
      <PageHead
        size="title"
        title={SUBSIDY_COPY.head(stationName, year)}
        text={STEPS_COPY.payer(payer)}
      />
      {invoice ? (
        <>
          <Section title={INVOICE_COPY.figures}>
            <Figures statement={statement} invoice={invoice} />
          </Section>
          <Picture statement={statement} invoice={invoice} />
        </>
      ) : null}
    </Screen>
  )
}
