import { Callout } from '@client/ui/callout'
import { PageHead } from '@client/ui/page-head'
import { friendlyTime, type Instant } from '@shared/kit/time'
import type { ReportHead } from '@shared/survey/report-model'
import { View } from '@tarojs/components'
import { REPORT_COPY } from './copy'
import { daysIn, spanWords } from './report-words'

/** Of what campaign, how many answers and when; a preview says that it is one. Board 53. */
export function ReportHeading({ head }: { readonly head: ReportHead }) {
  const facts = [REPORT_COPY.valid(head.valid), REPORT_COPY.days(daysIn(head)), spanWords(head)]
  return (
    <>
      <PageHead size="title" title={head.title} text={facts.join('，')} />
      {head.state === 'preview' ? (
        <Callout block tone="wait" icon="eye">
          {REPORT_COPY.preview}
        </Callout>
      ) : null}
    </>
  )
}

/** As of when the numbers are, how long people took, and what they are compared with. */
export function ReportFoot({ head, now }: { readonly head: ReportHead; readonly now: Instant }) {
  const { at, medianSeconds, comparedWith } = head
  const lines = [
    ...(at === null ? [] : [REPORT_COPY.takenAt(friendlyTime(at, now))]),
    ...(medianSeconds === null ? [] : [REPORT_COPY.median(REPORT_COPY.seconds(medianSeconds))]),
    ...(comparedWith === null ? [] : [REPORT_COPY.comparedWith(comparedWith)]),
    REPORT_COPY.why,
  ]
  return (
    <View>
      {lines.map((line) => (
        <View key={line} className="t-2 t-mini">
          {line}
        </View>
      ))}
    </View>
  )
}
