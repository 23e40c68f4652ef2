import { Avatar } from '@client/ui/avatar'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import { Timeline } from '@client/ui/timeline'
import { Section } from '@client/ui/section'
import { friendlyDate } from '@shared/kit/time'
import type { OwnFile } from '@shared/volunteer/model'
import {
  AUDIENCE_WORDS,
  SKILL_WORDS,
  SPARE_TIME_WORDS,
  VOLUNTEER_STATE_WORDS,
} from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { birthMonthWords } from './apply-draft'
import { FILE_COPY } from './file-copy'
import { historySteps, listWords, STATE_TONES, stateNotice } from './file-words'

/** Whose file it is, how it stands, and what waits for an answer. */
export function FileHead({ file }: { readonly file: OwnFile }) {
  const notice = stateNotice(file)
  return (
    <>
      <Card>
        <Row gap={3}>
          <Avatar letter={file.name.slice(0, 1)} size={60} solid />
          <Stack gap={1} className="grow">
            <Row between wrap>
              <Heading level={1} size="title">
                {file.name}
              </Heading>
              <Tag tone={STATE_TONES[file.state]} label={VOLUNTEER_STATE_WORDS[file.state]} />
            </Row>
            <View className="t-2">{file.stationName}</View>
            <View className="t-2 t-num">{`${FILE_COPY.no} ${file.volunteerNo}`}</View>
          </Stack>
        </Row>
      </Card>
      {notice ? (
        <Callout block tone="wait" icon="info" lead={notice.lead}>
          {notice.text}
        </Callout>
      ) : null}
      {file.transfer ? (
        <Callout block tone="note" icon="clock">
          {FILE_COPY.transfer(file.transfer.stationName, friendlyDate(file.transfer.dueAt))}
        </Callout>
      ) : null}
      {file.correction ? (
        <Callout block tone="note" icon="clock">
          {FILE_COPY.correction(friendlyDate(file.correction.dueAt))}
        </Callout>
      ) : null}
    </>
  )
}

/** What the file says of its owner, and who reads it (VOL-01, VOL-02). */
export function FileFacts({ file }: { readonly file: OwnFile }) {
  return (
    <>
      <Card pad="rows">
        <Kv label={FILE_COPY.birthMonth} value={birthMonthWords(file.birthMonth)} />
        <Kv label={FILE_COPY.phone} value={file.maskedPhone ?? FILE_COPY.notSaid} />
        <Kv
          label={FILE_COPY.skills}
          value={listWords(file.skills.map((key) => SKILL_WORDS[key]))}
        />
        <Kv
          label={FILE_COPY.spareTimes}
          value={listWords(file.spareTimes.map((key) => SPARE_TIME_WORDS[key]))}
        />
        <Kv
          label={FILE_COPY.audiences}
          value={listWords(file.audiences.map((key) => AUDIENCE_WORDS[key]))}
        />
        <Kv label={FILE_COPY.occupation} value={listWords([file.occupation])} />
        <Kv label={FILE_COPY.specialty} value={listWords([file.specialty])} />
      </Card>
      <Callout block tone="sunken" icon="eye">
        {FILE_COPY.readers}
      </Callout>
    </>
  )
}

/** What happened since the first day, newest first. */
export function FileHistory({ file }: { readonly file: OwnFile }) {
  return (
    <Section title={FILE_COPY.history}>
      <Timeline steps={historySteps(file)} />
    </Section>
  )
}
