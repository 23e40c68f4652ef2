import { CheckChips, ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import {
  ACTIVITY_CATEGORIES,
  ACTIVITY_MODES,
  CATEGORY_NAMES,
  RECIPIENT_GROUPS,
  RECIPIENT_KEYS,
  SECURITY_CATEGORIES,
} from '@shared/activity/categories'
import { useState, type ReactNode } from 'react'
import { MODE_WORDS, WRITE_COPY } from './copy'
import {
  missingParts,
  PEOPLE_MOST,
  PEOPLE_STEP,
  RECIPIENTS_MOST,
  type NeedDraft,
  type NeedPart,
} from './need-draft'

interface QuestionProps {
  readonly title: string
  readonly problem?: string | undefined
  readonly children: ReactNode
}

function Question({ title, problem, children }: QuestionProps) {
  return (
    <Stack gap={2}>
      <Heading size="lead">{title}</Heading>
      {children}
      <ProblemLine text={problem} />
    </Stack>
  )
}

const NEAREST = ACTIVITY_CATEGORIES.filter((key) => key in SECURITY_CATEGORIES)

/** What we are there for comes first; the other fields are a tap away. CAT-L1, CAT-L5. */
function About({ draft, problem, onChange }: PartProps) {
  const [all, setAll] = useState(draft.about !== null && !NEAREST.includes(draft.about))
  const keys = all ? ACTIVITY_CATEGORIES : NEAREST
  return (
    <Question title={WRITE_COPY.about} problem={problem('about')}>
      <ChoiceChips
        label={WRITE_COPY.about}
        items={keys.map((key) => ({ key, label: CATEGORY_NAMES[key] }))}
        value={draft.about}
        onChange={(about) => onChange({ about })}
      />
      {all ? null : <InlineAction label={WRITE_COPY.more} onPress={() => setAll(true)} />}
    </Question>
  )
}

interface PartProps {
  readonly draft: NeedDraft
  readonly problem: (part: NeedPart) => string | undefined
  readonly onChange: (change: Partial<NeedDraft>) => void
}

/** For whom, how many, and how. */
function Whom({ draft, problem, onChange }: PartProps) {
  const { recipients, people, mode } = draft
  return (
    <>
      <Question title={WRITE_COPY.recipients} problem={problem('recipients')}>
        <CheckChips
          label={WRITE_COPY.recipients}
          items={RECIPIENT_KEYS.map((key) => ({ key, label: RECIPIENT_GROUPS[key] }))}
          value={recipients}
          onChange={(chosen) => onChange({ recipients: chosen.slice(0, RECIPIENTS_MOST) })}
        />
      </Question>
      <Stepper
        label={WRITE_COPY.people}
        value={people}
        unit={WRITE_COPY.peopleUnit}
        min={PEOPLE_STEP}
        max={PEOPLE_MOST}
        step={PEOPLE_STEP}
        words={WRITE_COPY.peopleWords}
        onChange={(value) => onChange({ people: value })}
      />
      <Question title={WRITE_COPY.mode}>
        <ChoiceChips
          label={WRITE_COPY.mode}
          items={ACTIVITY_MODES.map((key) => ({ key, label: MODE_WORDS[key] }))}
          value={mode}
          onChange={(value) => onChange({ mode: value })}
        />
      </Question>
    </>
  )
}

export interface NeedFormProps extends Omit<PartProps, 'problem'> {
  /** Whether it was tried to send: then what is missing is said. */
  readonly tried: boolean
}

/** The six things a need says, and the words. NEED-03. */
export function NeedForm({ draft, tried, onChange }: NeedFormProps) {
  const missing = tried ? missingParts(draft) : []
  const problem = (part: NeedPart) =>
    missing.includes(part) ? WRITE_COPY.missing[part] : undefined
  return (
    <>
      <About {...{ draft, problem, onChange }} />
      <Field
        kind="area"
        label={WRITE_COPY.words}
        hint={WRITE_COPY.wordsNote}
        placeholder={WRITE_COPY.wordsHint}
        max={300}
        value={draft.text}
        error={problem('text')}
        onChange={(text) => onChange({ text })}
      />
      <Whom {...{ draft, problem, onChange }} />
      <Field
        label={WRITE_COPY.when}
        placeholder={WRITE_COPY.whenHint}
        max={40}
        value={draft.when}
        onChange={(when) => onChange({ when })}
      />
      <Field
        label={WRITE_COPY.place}
        placeholder={WRITE_COPY.placeHint}
        max={60}
        value={draft.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  )
}
