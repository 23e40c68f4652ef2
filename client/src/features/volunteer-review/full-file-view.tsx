import { call } from '@client/platform/call'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import type { Qualification } from '@shared/volunteer/model'
import { AUDIENCE_WORDS, QUALIFICATION_WORDS, SPARE_TIME_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { FULL_COPY, PERSON_COPY } from './people-copy'

export type FullFile = OutputOf<(typeof volunteerContract.actions)['readFile']>['file']

interface QualificationCardProps {
  readonly volunteerId: string
  readonly qualification: Qualification
}

/** A qualification, and the tap of whoever has seen its document. VOL-21. */
function QualificationCard({ volunteerId, qualification }: QualificationCardProps) {
  const { id, type, field, grade, validTo } = qualification
  const [verified, setVerified] = useState(qualification.verified)
  const act = useAct()
  const verify = () =>
    act.run(async () => {
      const input = { volunteerId, qualificationId: id }
      await call(volunteerContract, 'verifyQualification', input)
      setVerified(true)
    })
  return (
    <Card>
      <Stack gap={3}>
        <View>
          <Row between wrap>
            <View className="t-strong">{QUALIFICATION_WORDS.type[type]}</View>
            {verified ? <Tag tone="good" icon="check" label={FULL_COPY.seen} /> : null}
          </Row>
          <View className="t-2">
            {[
              QUALIFICATION_WORDS.field[field],
              QUALIFICATION_WORDS.grade[grade],
              validTo === null ? FULL_COPY.noEnd : FULL_COPY.until(validTo),
            ].join('，')}
          </View>
        </View>
        <ErrorCallout text={act.error?.sentence} />
        {verified ? null : (
          <Button
            variant="quiet"
            size="m"
            loading={act.busy && FULL_COPY.verifying}
            onPress={() => void verify()}
          >
            {FULL_COPY.verify}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

export interface FullFileViewProps {
  readonly volunteerId: string
  readonly file: FullFile
  readonly onHide: () => void
}

/** A whole file in plain, after a reason that stays on record; it is put away by a tap. PRV-02, R-29. */
export function FullFileView({ volunteerId, file, onHide }: FullFileViewProps) {
  const { phone } = file
  const rows = [
    [FULL_COPY.name, file.name],
    [PERSON_COPY.phone, phone],
    [FULL_COPY.birthMonth, file.birthMonth],
    [FULL_COPY.idNumber, file.idNumber],
    [FULL_COPY.spareTimes, file.spareTimes.map((time) => SPARE_TIME_WORDS[time]).join('、')],
    [FULL_COPY.audiences, file.audiences.map((one) => AUDIENCE_WORDS[one]).join('、')],
    [FULL_COPY.occupation, file.occupation],
    [FULL_COPY.specialty, file.specialty],
  ] as const
  return (
    <>
      <Section title={FULL_COPY.title} more={FULL_COPY.hide} onMore={onHide}>
        <Card>
          {rows.map(([label, value]) => (
            <Kv key={label} label={label} value={value || PERSON_COPY.none} />
          ))}
        </Card>
      </Section>
      {phone === null ? null : (
        <Button variant="quiet" icon="phone" onPress={() => void callPhone(phone)}>
          {FULL_COPY.call}
        </Button>
      )}
      {file.qualifications.length === 0 ? null : (
        <Section title={FULL_COPY.qualifications}>
          <Stack>
            {file.qualifications.map((qualification) => (
              <QualificationCard
                key={qualification.id}
                volunteerId={volunteerId}
                qualification={qualification}
              />
            ))}
          </Stack>
        </Section>
      )}
    </>
  )
}
