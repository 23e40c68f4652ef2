import { FormPage } from '@client/features/frame/form-page'
import { ACT_COPY } from '@client/features/opinion/handling-copy'
import { useRecordedAct } from '@client/platform/use-act'
import { Field, type FieldProps } from '@client/ui/field'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { type HandledOpinion, OPINION_TEXT_MAX } from '@shared/opinion/model'
import type { ReactNode } from 'react'

export interface StepProps {
  /** As it was when the page opened. */
  readonly opinion: HandledOpinion
  readonly title: string
}

/** Which opinion, and the step's own id. */
interface Step {
  readonly id: string
  readonly stepId: string
}

interface StepFormProps<W extends object> extends StepProps {
  readonly head?: string
  readonly text: string
  /** On the button while something is missing: what. */
  readonly off?: string
  /** Whether who raised it reads what is written here. */
  readonly seen?: boolean
  /** Undefined while something is missing. */
  readonly written: W | undefined
  /** Sends what was written as one step, however often it is sent. */
  readonly send: (step: W & Step) => Promise<unknown>
  readonly children: ReactNode
}

/** A step of an opinion being taken: what is written down, and the one button that sends it. */
export function StepForm<W extends object>(props: StepFormProps<W>) {
  const { opinion, title, head = title, text, off = title, seen, written, send, children } = props
  const act = useRecordedAct('opinionStep')
  const take = () => {
    if (!written) return
    return act.run(written, async (stepId) => {
      await send({ ...written, id: opinion.id, stepId })
    })
  }
  return (
    <FormPage
      title={title}
      save={written ? title : off}
      saving={ACT_COPY.saving}
      note={seen ? ACT_COPY.seen : undefined}
      off={!written}
      act={act}
      onSave={take}
    >
      <PageHead size="title" title={head} text={text} />
      {children}
    </FormPage>
  )
}

/** A question of a step that is answered in words. */
export function StepWords(props: FieldProps) {
  return <Field kind="area" max={OPINION_TEXT_MAX} {...props} />
}

interface StepChoiceProps<Key extends string> {
  readonly label: string
  readonly keys: readonly Key[]
  readonly names: Readonly<Record<Key, string>>
  readonly value: Key | undefined
  readonly onChange: (key: Key) => void
}

/** A question of a step that is answered by choosing. */
export function StepChoice<Key extends string>(props: StepChoiceProps<Key>) {
  const { label, keys, names, value, onChange } = props
  return (
    <OptionGroup label={label}>
      {keys.map((key) => (
        <Option
          key={key}
          title={names[key]}
          selected={value === key}
          onSelect={() => onChange(key)}
        />
      ))}
    </OptionGroup>
  )
}

/** Fewer characters are no words: the contract asks for as many. */
const WORDS_MIN = 2

/** Whether something was written, each of them. */
export function areWritten(...words: readonly string[]): boolean {
  return words.every((one) => one.trim().length >= WORDS_MIN)
}
