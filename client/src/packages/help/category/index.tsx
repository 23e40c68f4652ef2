import { formWords } from '@client/features/help/behalf-words'
import { CATEGORY_ROWS } from '@shared/help/categories'
import { CATEGORY_COPY, STEP_WORDS } from '@client/features/help/copy'
import { ReportStep } from '@client/features/help/report-step'
import { useReportDraft } from '@client/features/help/use-report-draft'
import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { InlineAction } from '@client/ui/inline-action'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Segments } from '@client/ui/segments'
import { Row } from '@client/ui/stack'

const WHOM = [
  { key: 'self', label: CATEGORY_COPY.self },
  { key: 'family', label: CATEGORY_COPY.family },
  { key: 'neighbour', label: CATEGORY_COPY.neighbour },
] as const

/** Step one of a report: what it looks like, in everyday words (board 02). */
export default function CategoryPage() {
  const draft = useReportDraft()
  const { category, behalf } = draft.value
  const { category: question } = formWords(behalf)
  const spoken = [
    question,
    CATEGORY_COPY.hint,
    ...CATEGORY_ROWS.map(({ name, hint }) => `${name}，${hint}。`),
  ].join('')

  const next = () => {
    draft.save()
    void open('help/details', {})
  }

  return (
    <ReportStep
      step={1}
      spoken={spoken}
      footer={
        <Footer>
          <Button disabled={category === null} reason={CATEGORY_COPY.pickFirst} onPress={next}>
            {STEP_WORDS.next}
          </Button>
        </Footer>
      }
    >
      <PageHead title={question} text={CATEGORY_COPY.hint} />
      <Row wrap gap={4}>
        <InlineAction
          icon="sms"
          label={CATEGORY_COPY.check}
          onPress={() => void open('help/check', {})}
        />
        {behalf === 'self' ? (
          <InlineAction
            icon="family"
            label={CATEGORY_COPY.behalf}
            onPress={() => draft.update({ behalf: 'family' })}
          />
        ) : null}
      </Row>
      {behalf === 'self' ? null : (
        <Segments
          label={CATEGORY_COPY.whom}
          items={WHOM}
          current={behalf}
          onChange={(whom) => draft.update({ behalf: whom })}
        />
      )}
      <OptionGroup label={question}>
        {CATEGORY_ROWS.map((row) => (
          <Option
            key={row.category}
            title={row.name}
            hint={row.hint}
            icon={row.icon}
            selected={category === row.category}
            onSelect={() => draft.update({ category: row.category })}
          />
        ))}
      </OptionGroup>
    </ReportStep>
  )
}
