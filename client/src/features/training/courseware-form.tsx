import { ChoiceChips } from '@client/ui/check-chips'
import { Field } from '@client/ui/field'
import { GroupedChips } from '@client/ui/grouped-chips'
import { InlineAction } from '@client/ui/inline-action'
import { ProblemLine } from '@client/ui/problem-line'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { SUBJECT_CHOICES } from '@shared/training/catalogue'
import { COURSEWARE_FORMS, type CoursewareFields } from '@shared/training/courseware'
import { View } from '@tarojs/components'
import { FORM_WORDS } from './copy'
import { WRITE_COPY } from './courseware-copy'
import { withPages } from './courseware-draft'
import type { CoursewareWriting } from './use-courseware-writing'

const MOST_PAGES = 40
const MOST_MINUTES = 120
const FORMS = COURSEWARE_FORMS.map((key) => ({ key, label: FORM_WORDS[key].label }))

interface FormProps {
  readonly writing: CoursewareWriting
}

/** What it is, for whom, and who made it. */
function About({ writing: { fields, problems, update } }: FormProps) {
  const line = (key: 'title' | 'audience' | 'author' | 'sources') => ({
    value: fields[key],
    error: problems[key],
    onChange: (value: string) => update({ [key]: value }),
  })
  const changeForm = (form: CoursewareFields['form']) =>
    update({ form, ...withPages({ ...fields, form }, fields.pages) })
  return (
    <>
      <Field label={WRITE_COPY.heading} hint={WRITE_COPY.headingHint} max={24} {...line('title')} />
      <Stack gap={2}>
        <View className="t-strong">{WRITE_COPY.form}</View>
        <ChoiceChips
          label={WRITE_COPY.form}
          items={FORMS}
          value={fields.form}
          onChange={changeForm}
        />
      </Stack>
      <Stack gap={2}>
        <View className="t-strong">{WRITE_COPY.subject}</View>
        <GroupedChips
          label={WRITE_COPY.subject}
          groups={SUBJECT_CHOICES}
          value={fields.subject}
          onChange={(subject) => update({ subject })}
        />
      </Stack>
      <Field
        label={WRITE_COPY.audience}
        placeholder={WRITE_COPY.audiencePlaceholder}
        max={40}
        {...line('audience')}
      />
      <Field
        kind="area"
        label={WRITE_COPY.about}
        placeholder={WRITE_COPY.aboutPlaceholder}
        max={300}
        value={fields.about}
        error={problems.about}
        onChange={(about) => update({ about })}
      />
      <Field label={WRITE_COPY.author} max={20} {...line('author')} />
      <Field
        label={WRITE_COPY.sources}
        placeholder={WRITE_COPY.sourcesPlaceholder}
        max={200}
        {...line('sources')}
      />
    </>
  )
}

/** Its words, page by page. */
function Pages({ writing: { fields, problems, update } }: FormProps) {
  const { pages } = fields
  const change = (next: readonly string[]) => update(withPages(fields, [...next]))
  return (
    <Section title={WRITE_COPY.pages}>
      <Stack>
        {fields.form === 'video' ? (
          <Stepper
            label={WRITE_COPY.minutes}
            unit={WRITE_COPY.minutesUnit}
            words={WRITE_COPY.minutesWords}
            value={fields.length}
            min={1}
            max={MOST_MINUTES}
            onChange={(length) => update({ length })}
          />
        ) : null}
        {pages.map((page, index) => (
          <Stack key={index} gap={1}>
            <Field
              kind="area"
              label={WRITE_COPY.page(index + 1)}
              max={600}
              value={page}
              onChange={(words) => change(pages.map((one, at) => (at === index ? words : one)))}
            />
            {pages.length > 1 ? (
              <Row>
                <InlineAction
                  tone="quiet"
                  icon="trash"
                  label={WRITE_COPY.dropPage(index + 1)}
                  onPress={() => change(pages.filter((_, at) => at !== index))}
                />
              </Row>
            ) : null}
          </Stack>
        ))}
        <ProblemLine text={problems.pages} />
        {pages.length < MOST_PAGES ? (
          <Row>
            <InlineAction
              icon="plus"
              label={WRITE_COPY.addPage}
              onPress={() => change([...pages, ''])}
            />
          </Row>
        ) : null}
      </Stack>
    </Section>
  )
}

/** Courseware as it is written. Board 42. */
export function CoursewareForm({ writing }: FormProps) {
  return (
    <>
      <About writing={writing} />
      <Pages writing={writing} />
    </>
  )
}
