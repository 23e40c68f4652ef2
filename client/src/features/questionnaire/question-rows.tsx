import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Divider } from '@client/ui/divider'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import type { Question } from '@shared/survey/question-model'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { EDIT_COPY } from './copy'
import { chapterRuns, isMixed } from './editing'
import { PartActions } from './part-rows'
import type { QuestionnaireEdit } from './use-questionnaire'
import { CHAPTER_WORDS, KIND_WORDS, PROBLEM_WORDS } from './words'

/** `单选，可不答`: what a question is besides its words. */
function wordsOf({ form, kept }: QuestionnaireEdit, question: Question): string {
  const { id, kind, optional, showIf } = question
  return [
    KIND_WORDS[kind].title,
    ...(optional ? [EDIT_COPY.optional] : []),
    ...(showIf ? [EDIT_COPY.sometimes] : []),
    ...(isMixed(form, id) ? [EDIT_COPY.mixed] : []),
    ...(!kept.topic && form.satisfactionQuestion === id ? [EDIT_COPY.satisfaction] : []),
  ].join('，')
}

/** What is to be mended at a question, each thing once. */
function problemsOf({ problems }: QuestionnaireEdit, id: string): string | undefined {
  const found = problems.filter(({ question }) => question === id)
  const words = [...new Set(found.map(({ problem }) => PROBLEM_WORDS[problem]))]
  return words.length > 0 ? words.join('；') : undefined
}

export interface QuestionRowsProps {
  readonly edit: QuestionnaireEdit
  /** `order`: they are moved and removed instead of opened. */
  readonly view: 'write' | 'order'
  /** How many are drawn by now. */
  readonly drawn: number
  readonly onOpen: (id: string) => void
  readonly onMove: (id: string, by: -1 | 1) => void
  readonly onRemove: (id: string, number: number) => void
}

/** The questions in their order, by chapter. */
export function QuestionRows({ edit, view, drawn, onOpen, onMove, onRemove }: QuestionRowsProps) {
  const { form } = edit
  const shown = { ...form, questions: form.questions.slice(0, drawn) }
  const last = form.questions.length
  const titleOf = (question: Question, number: number) =>
    `${number} ${question.title === '' ? EDIT_COPY.untitled : question.title}`
  return (
    <>
      {chapterRuns(shown).map(({ chapter, questions }) => (
        <Section key={questions[0]?.question.id} title={CHAPTER_WORDS[chapter]}>
          {view === 'write' ? (
            <Card pad="rows">
              {questions.map(({ question, number }, at) => {
                const problems = problemsOf(edit, question.id)
                return (
                  <Fragment key={question.id}>
                    <Cell
                      title={titleOf(question, number)}
                      hint={wordsOf(edit, question)}
                      onPress={() => onOpen(question.id)}
                    />
                    {problems === undefined ? null : <ProblemLine text={problems} />}
                    {problems === undefined || at === questions.length - 1 ? null : <Divider />}
                  </Fragment>
                )
              })}
            </Card>
          ) : (
            <Card>
              <Stack gap={3}>
                {questions.map(({ question, number }, at) => (
                  <Stack key={question.id} gap={1}>
                    {at > 0 ? <Divider /> : null}
                    <View className="t-strong">{titleOf(question, number)}</View>
                    {isMixed(form, question.id) ? (
                      <View className="t-2 t-mini">{EDIT_COPY.mixed}</View>
                    ) : null}
                    <PartActions
                      isFirst={number === 1}
                      isLast={number === last}
                      mayGo
                      onMove={(by) => onMove(question.id, by)}
                      onRemove={() => onRemove(question.id, number)}
                    />
                  </Stack>
                ))}
              </Stack>
            </Card>
          )}
        </Section>
      ))}
    </>
  )
}
