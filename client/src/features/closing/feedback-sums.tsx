import { BarList } from '@client/ui/bar-list'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { FEEDBACK_MARKS, VOLUNTEER_MARKS, type FeedbackSums } from '@shared/activity/feedback-model'
import { CHOICE_WORDS, MARK_WORDS, VOLUNTEER_MARK_WORDS } from '@shared/activity/feedback-words'
import { View } from '@tarojs/components'
import { SUMS_COPY } from './copy'

type Means = NonNullable<FeedbackSums['means']>
type Choices = NonNullable<FeedbackSums['choices']>

const TITLES: Readonly<Record<string, string>> = { ...MARK_WORDS, ...VOLUNTEER_MARK_WORDS }

/** Every item that was answered, in the order of the form; 5 is the best. */
export function Means({ means }: { readonly means: Means }) {
  const rows = [...FEEDBACK_MARKS, ...VOLUNTEER_MARKS].flatMap((key) => {
    const mean = means[key]
    if (mean === undefined) return []
    return [{ key, label: TITLES[key] ?? key, value: SUMS_COPY.mark(mean), share: mean / 5 }]
  })
  return (
    <Section title={SUMS_COPY.marks}>
      <Card>
        <BarList label={SUMS_COPY.marks} rows={rows} />
      </Card>
    </Section>
  )
}

/** How often each answer of the two choices was given; the server names them `length:right`. */
export function Choices({ choices }: { readonly choices: Choices }) {
  return (
    <Section title={SUMS_COPY.choices}>
      <Card pad="rows">
        {(['length', 'design'] as const).flatMap((question) => {
          const { title, ...answers } = CHOICE_WORDS[question]
          return Object.entries(answers).map(([answer, words]) => (
            <Kv
              key={`${question}.${answer}`}
              label={`${title}，${words}`}
              value={SUMS_COPY.of(choices[`${question}:${answer}`] ?? 0)}
            />
          ))
        })}
      </Card>
    </Section>
  )
}

/** What was written, in no order. */
export function Words({ words }: { readonly words: readonly string[] }) {
  return (
    <Section title={SUMS_COPY.words}>
      {words.length === 0 ? (
        <View className="t-2">{SUMS_COPY.noWords}</View>
      ) : (
        words.map((one, place) => (
          <Card key={place}>
            <View className="t-lines">{one}</View>
          </Card>
        ))
      )}
    </Section>
  )
}
