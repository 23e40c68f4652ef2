import { call } from '@client/platform/call'
import { callPhone } from '@client/platform/phone'
import { useAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { Heading } from '@client/ui/heading'
import { Kv } from '@client/ui/kv'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyTime } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import type { ApplicationRow } from '@shared/volunteer/model'
import { SKILL_WORDS, SPARE_TIME_WORDS } from '@shared/volunteer/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { APPLICANT_COPY, QUEUE_COPY } from './queue-copy'

type Full = OutputOf<(typeof volunteerContract.actions)['readApplication']>

/** The contract's least length of a reason, in characters. */
const REASON = { min: 2, max: 60 }

export interface ApplicantSheetProps {
  /** Undefined is closed. */
  readonly row: ApplicationRow | undefined
  readonly onClose: () => void
  /** Approves before the lesson; undefined when that is not the question. */
  readonly onApproveEarly?: () => void
}

/** An application nearer by: what the queue knows, and the full data after a reason that stays on record. */
export function ApplicantSheet({ row, ...rest }: ApplicantSheetProps) {
  // The next look needs its own reason, and nothing of this one stays on the screen.
  return row ? <OpenSheet key={row.id} row={row} {...rest} /> : null
}

function OpenSheet(props: ApplicantSheetProps & { readonly row: ApplicationRow }) {
  const { row, onClose, onApproveEarly } = props
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [full, setFull] = useState<Full>()
  const act = useAct()
  const tooShort = reason.trim().length < REASON.min

  const show = () => {
    setChecked(true)
    if (tooShort) return
    const input = { applicationId: row.id, reason: reason.trim() }
    void act.run(async () => setFull(await call(volunteerContract, 'readApplication', input)))
  }

  return (
    <Sheet
      open
      label={APPLICANT_COPY.sheet}
      closeLabel={full ? APPLICANT_COPY.close : QUEUE_COPY.later}
      onClose={onClose}
      action={
        full ? undefined : (
          <Button loading={act.busy && APPLICANT_COPY.showing} onPress={show}>
            {APPLICANT_COPY.show}
          </Button>
        )
      }
    >
      <Stack>
        <Heading>{full?.name ?? row.maskedName}</Heading>
        {full ? <FullApplication full={full} /> : <KnownApplication row={row} />}
        {full ? null : (
          <>
            <Field
              label={APPLICANT_COPY.reason}
              placeholder={APPLICANT_COPY.placeholder}
              max={REASON.max}
              value={reason}
              error={checked && tooShort ? QUEUE_COPY.reasonProblem : act.error?.sentence}
              onChange={setReason}
            />
            <Callout tone="sunken" icon="eye">
              {APPLICANT_COPY.note}
            </Callout>
          </>
        )}
        {onApproveEarly ? (
          <Button variant="line" size="m" onPress={onApproveEarly}>
            {APPLICANT_COPY.approveEarly}
          </Button>
        ) : null}
      </Stack>
    </Sheet>
  )
}

function KnownApplication({ row }: { readonly row: ApplicationRow }) {
  const now = useNow()
  return (
    <View>
      <Kv label={APPLICANT_COPY.age} value={APPLICANT_COPY.years(row.age)} />
      <Kv
        label={APPLICANT_COPY.skills}
        value={row.skills.map((skill) => SKILL_WORDS[skill]).join('、')}
      />
      <Kv
        label={APPLICANT_COPY.spareTimes}
        value={row.spareTimes.map((time) => SPARE_TIME_WORDS[time]).join('、')}
      />
      <Kv label={APPLICANT_COPY.at} value={friendlyTime(row.submittedAt, now)} />
    </View>
  )
}

function FullApplication({ full }: { readonly full: Full }) {
  const { phone } = full
  return (
    <Stack>
      <View>
        <Kv label={APPLICANT_COPY.phone} value={phone ?? APPLICANT_COPY.none} />
        <Kv label={APPLICANT_COPY.birthMonth} value={full.birthMonth} />
        <Kv label={APPLICANT_COPY.occupation} value={full.occupation || APPLICANT_COPY.none} />
        <Kv label={APPLICANT_COPY.specialty} value={full.specialty || APPLICANT_COPY.none} />
      </View>
      {phone === null ? null : (
        <Button variant="quiet" icon="phone" onPress={() => void callPhone(phone)}>
          {APPLICANT_COPY.call}
        </Button>
      )}
    </Stack>
  )
}
