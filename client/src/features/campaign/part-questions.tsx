import { CheckRow } from '@client/ui/check-row'
import { Card } from '@client/ui/card'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { Stepper } from '@client/ui/stepper'
import { View } from '@tarojs/components'
import type { Frozen } from './campaign-lists'
import { EDIT_COPY } from './copy'
import type { PlanEdit } from './use-campaign'

const keyOf = ({ id, version }: Frozen) => `${id}.v${version}`

/** Which questionnaire everybody is asked, and the topics behind it. Feature 39. */
export function PartQuestions({
  edit,
  frozen,
}: {
  readonly edit: PlanEdit
  readonly frozen: readonly Frozen[]
}) {
  const { plan, change } = edit
  const topics = frozen.filter(({ topic }) => topic)
  const most = Math.max(1, plan.topics.length)
  const choose = (key: string, on: boolean) => {
    const chosen = on ? [...plan.topics, key] : plan.topics.filter((one) => one !== key)
    change({ topics: chosen, topicsEach: Math.min(plan.topicsEach, Math.max(1, chosen.length)) })
  }
  return (
    <>
      <Section title={EDIT_COPY.questionnaire}>
        <OptionGroup label={EDIT_COPY.questionnaire}>
          {frozen
            .filter(({ topic }) => !topic)
            .map((one) => (
              <Option
                key={keyOf(one)}
                title={one.title}
                hint={EDIT_COPY.questionnaireOf(one.questions, one.version)}
                selected={keyOf(one) === `${plan.questionnaireId}.v${plan.questionnaireVersion}`}
                onSelect={() =>
                  change({ questionnaireId: one.id, questionnaireVersion: one.version })
                }
              />
            ))}
        </OptionGroup>
      </Section>
      {topics.length > 0 ? (
        <Section title={EDIT_COPY.topics}>
          <View className="t-2 t-mini">{EDIT_COPY.topicsHint}</View>
          <Card pad="rows">
            {topics.map((one) => (
              <CheckRow
                key={keyOf(one)}
                title={one.title}
                text={EDIT_COPY.questionnaireOf(one.questions, one.version)}
                checked={plan.topics.includes(keyOf(one))}
                onChange={(on) => choose(keyOf(one), on)}
              />
            ))}
          </Card>
        </Section>
      ) : null}
      {plan.topics.length > 1 ? (
        <Card pad="rows">
          <Stepper
            label={EDIT_COPY.topicsEach}
            value={plan.topicsEach}
            min={1}
            max={most}
            words={[EDIT_COPY.less, EDIT_COPY.more]}
            onChange={(topicsEach) => change({ topicsEach })}
          />
        </Card>
      ) : null}
    </>
  )
}
