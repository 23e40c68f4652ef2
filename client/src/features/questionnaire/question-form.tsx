import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { SwitchRow } from '@client/ui/switch-row'
import { gradesOf } from '@shared/survey/answer-rules'
import { CHAPTERS, type Question } from '@shared/survey/question-model'
import { View } from '@tarojs/components'
import { ChoicesForm, HowMany, RankingForm, type KindFormProps } from './choices-form'
import { QUESTION_COPY } from './copy'
import { isMixed, mixWithPrevious, withQuestion } from './editing'
import { MatrixForm, NumberForm, RegionForm, ScaleForm, TextForm } from './kind-forms'
import { flag, lookedAt, withRule } from './parts'
import { ShowRuleForm } from './show-rule-form'
import type { QuestionnaireEdit } from './use-questionnaire'
import { CHAPTER_WORDS, PROBLEM_WORDS } from './words'

const CHAPTER_ITEMS = CHAPTERS.map((key) => ({ key, label: CHAPTER_WORDS[key] }))

/** How it is answered, by its kind. */
function KindForm({ question, later, onChange }: KindFormProps<Question>) {
  const shared = { later, onChange }
  switch (question.kind) {
    case 'single':
      return <ChoicesForm question={question} {...shared} />
    case 'multiple':
      return (
        <>
          <ChoicesForm question={question} {...shared} />
          <HowMany question={question} onChange={onChange} />
        </>
      )
    case 'scale':
      return <ScaleForm question={question} {...shared} />
    case 'matrix':
      return <MatrixForm question={question} {...shared} />
    case 'ranking':
      return <RankingForm question={question} {...shared} />
    case 'number':
      return <NumberForm question={question} {...shared} />
    case 'text':
      return <TextForm question={question} {...shared} />
    case 'region':
      return <RegionForm question={question} {...shared} />
  }
}

export interface QuestionFormProps {
  readonly edit: QuestionnaireEdit
  readonly question: Question
}

function isFiveGrades(question: Question): boolean {
  if (question.kind !== 'scale') return false
  const { from, to } = gradesOf(question)
  return from === 1 && to === 5
}

/** What else is said of a question: left out, mixed with the one before, the one of satisfaction. */
function Properties({ edit, question }: QuestionFormProps) {
  const { form, kept, change } = edit
  const { id } = question
  const place = form.questions.findIndex((one) => one.id === id)
  const mayMix = place > (kept.topic ? 0 : 1)
  return (
    <Card pad="rows">
      <SwitchRow
        {...QUESTION_COPY.optional}
        on={question.optional === true}
        onChange={(on) => change(withQuestion(form, { ...question, optional: flag(on) }))}
      />
      {mayMix ? (
        <SwitchRow
          {...QUESTION_COPY.mixed}
          on={isMixed(form, id)}
          onChange={(on) => change(mixWithPrevious(form, id, on))}
        />
      ) : null}
      {!kept.topic && isFiveGrades(question) ? (
        <SwitchRow
          {...QUESTION_COPY.satisfaction}
          on={form.satisfactionQuestion === id}
          onChange={(on) => {
            if (on) change({ ...form, satisfactionQuestion: id })
          }}
        />
      ) : null}
    </Card>
  )
}

/** One question, written. */
export function QuestionForm({ edit, question }: QuestionFormProps) {
  const { form, problems } = edit
  const place = form.questions.findIndex(({ id }) => id === question.id)
  const write = (next: Question) => edit.change(withQuestion(form, next))
  const found = problems.filter((one) => one.question === question.id)
  return (
    <>
      {found.length > 0 ? (
        <Callout block tone="wait" icon="edit">
          <View className="t-lines">
            {[...new Set(found.map(({ problem }) => PROBLEM_WORDS[problem]))].join('\n')}
          </View>
        </Callout>
      ) : null}
      <Field
        label={QUESTION_COPY.ask}
        hint={QUESTION_COPY.askHint}
        max={60}
        value={question.title}
        onChange={(title) => write({ ...question, title })}
      />
      <Field
        label={QUESTION_COPY.hint}
        hint={QUESTION_COPY.mayLeaveOut}
        max={40}
        value={question.hint ?? ''}
        onChange={(hint) => write({ ...question, hint: hint === '' ? undefined : hint })}
      />
      <Section title={QUESTION_COPY.answers}>
        <Stack>
          <KindForm
            key={question.id}
            question={question}
            later={form.questions.slice(place + 1)}
            onChange={write}
          />
        </Stack>
      </Section>
      <Section title={QUESTION_COPY.more}>
        <Properties edit={edit} question={question} />
      </Section>
      <ShowRuleForm
        rule={question.showIf}
        earlier={lookedAt(form.questions, question.id)}
        onChange={(rule) => write(withRule(question, rule))}
      />
      <Section title={QUESTION_COPY.chapter}>
        <ChoiceChips
          label={QUESTION_COPY.chapter}
          items={CHAPTER_ITEMS}
          value={question.chapter}
          onChange={(chapter) => write({ ...question, chapter })}
        />
      </Section>
    </>
  )
}
