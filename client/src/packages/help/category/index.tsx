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

const SPOKEN = [
  CATEGORY_COPY.question,
  CATEGORY_COPY.hint,
  ...CATEGORY_ROWS.map(({ name, hint }) => `${name}，${hint}。`),
].join('')

/** Step one of a report: what it looks like, in everyday words (board 02). */
export default function CategoryPage() {
  const draft = useReportDraft()
  const { category } = draft.value

  const next = () => {
    draft.save()
    void open('help/details', {})
  }

  return (
    <ReportStep
      step={1}
      spoken={SPOKEN}
      footer={
        <Footer>
          <Button disabled={category === null} reason={CATEGORY_COPY.pickFirst} onPress={next}>
            {STEP_WORDS.next}
          </Button>
        </Footer>
      }
    >
      <PageHead title={CATEGORY_COPY.question} text={CATEGORY_COPY.hint} />
      <InlineAction
        icon="sms"
        label={CATEGORY_COPY.check}
        onPress={() => void open('help/check', {})}
      />
      <OptionGroup label={CATEGORY_COPY.question}>
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
