import { Cell, CellGroup } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import type { QuestionnaireRow } from '@shared/survey/questionnaire-actions'
import { LIST_COPY } from './copy'

function stateOf({ draft, versions }: QuestionnaireRow) {
  if (!draft) return <Tag tone="good" label={LIST_COPY.ready} />
  if (draft.problems > 0) return <Tag tone="wait" label={LIST_COPY.problems(draft.problems)} />
  return <Tag label={versions.length === 0 ? LIST_COPY.draft : LIST_COPY.ahead} />
}

/** `26 道题，第 2 版`, and which campaigns ask it. */
function wordsOf({ questions, versions }: QuestionnaireRow): string {
  const newest = versions[0]
  const size = LIST_COPY.questions(questions)
  const titles = versions.flatMap(({ campaigns }) => campaigns.map(({ title }) => title))
  return [
    newest ? `${size}，${LIST_COPY.version(newest.version)}` : size,
    ...(titles.length > 0 ? [LIST_COPY.asked(titles.slice(0, 2))] : []),
  ].join('；')
}

export interface QuestionnaireRowsProps {
  readonly title: string
  readonly rows: readonly QuestionnaireRow[]
  readonly onOpen: (id: string) => void
}

/** Questionnaires of one kind. */
export function QuestionnaireRows({ title, rows, onOpen }: QuestionnaireRowsProps) {
  return (
    <Section title={title}>
      <CellGroup>
        {rows.map((row) => (
          <Cell
            key={row.id}
            title={row.title === '' ? LIST_COPY.unnamed : row.title}
            hint={wordsOf(row)}
            value={stateOf(row)}
            onPress={() => onOpen(row.id)}
          />
        ))}
      </CellGroup>
    </Section>
  )
}
