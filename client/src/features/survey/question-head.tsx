import { useSpeech } from '@client/platform/speech'
import { InlineAction } from '@client/ui/inline-action'
import { PageHead } from '@client/ui/page-head'
import { Progress } from '@client/ui/progress'
import { Row, Stack } from '@client/ui/stack'
import { View } from '@tarojs/components'
import { ANSWER_COPY } from './copy'
import { spokenQuestion } from './question-words'
import type { Place } from './session'

/** How far one is, the question, and its reading aloud where the phone can. */
export function QuestionHead({ place }: { readonly place: Place }) {
  const { question, number, total } = place
  const speech = useSpeech()
  const read = () => (speech.isSpeaking ? speech.stop() : speech.speak(spokenQuestion(question)))
  return (
    <Stack gap={5}>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-strong t-brand t-num">{ANSWER_COPY.progress(number, total)}</View>
          {speech.isAvailable ? (
            <InlineAction
              label={speech.isSpeaking ? ANSWER_COPY.stopReading : ANSWER_COPY.readAloud}
              icon="volume"
              tone="quiet"
              onPress={read}
            />
          ) : null}
        </Row>
        <Progress value={number / total} tone="brand" />
      </Stack>
      <PageHead title={question.title} text={question.hint} />
    </Stack>
  )
}
