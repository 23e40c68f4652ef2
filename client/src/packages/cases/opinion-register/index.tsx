import { FormPage } from '@client/features/frame/form-page'
import { REGISTER_COPY } from '@client/features/opinion/handling-copy'
import { readRegister, type Register } from '@client/features/opinion/register-file'
import { useParams } from '@client/platform/navigation'
import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Chip, Chips } from '@client/ui/chip'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { lastMonths } from '@shared/desk/rules'
import { localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { useOpinionPlace } from '../opinion-place'

/** The bounds of a reason, in characters, and how many months one can choose from. */
const REASON = { min: 2, max: 60 }
const MONTHS = 12

const HAND_OVER = process.env.TARO_ENV === 'weapp' ? REGISTER_COPY.send : REGISTER_COPY.save

/** What was gathered, or that taking it away is recorded. */
function Gathered({ register }: { readonly register: Register | undefined }) {
  if (!register) {
    return (
      <Callout block tone="sunken" icon="eye">
        {REGISTER_COPY.note}
      </Callout>
    )
  }
  return (
    <>
      <Callout block tone="good" icon="checkc">
        {register.rows === 0 ? REGISTER_COPY.none : REGISTER_COPY.gathered(register.rows)}
      </Callout>
      {register.cut ? (
        <Callout block tone="wait" icon="info">
          {REGISTER_COPY.cut}
        </Callout>
      ) : null}
    </>
  )
}

/** The register of a month as a file in the hands of who handles it. FRM-09, CMP-12. */
export default function OpinionRegisterPage() {
  const place = useOpinionPlace(useParams<'cases/opinion-register'>().station)
  const [months] = useState(() => lastMonths(localDate(Date.now()), MONTHS).reverse())
  const [month, setMonth] = useState(months[0] ?? '')
  const [reason, setReason] = useState('')
  const [register, setRegister] = useState<Register>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const act = useAct()
  const ready = place !== null && reason.trim().length >= REASON.min

  const gather = () =>
    act.run(async () => setRegister(await readRegister({ ...place, month, reason: reason.trim() })))
  // WeChat lets a file go only from a tap of its own, so that handing over is a second one.
  const handOver = ({ file }: Register) =>
    act.run(async () => {
      if (await handOverFile(file)) setSaid(REGISTER_COPY.handedOver)
    })

  return (
    <FormPage
      title={REGISTER_COPY.title}
      save={register ? HAND_OVER : ready ? REGISTER_COPY.gather : REGISTER_COPY.off}
      saving={REGISTER_COPY.saving}
      off={!ready}
      act={act}
      onSave={() => void (register ? handOver(register) : gather())}
      over={<Toast raised text={said} onClose={hush} />}
    >
      <PageHead size="title" title={REGISTER_COPY.head} text={REGISTER_COPY.text} />
      <Stack gap={2}>
        <View className="t-strong">{REGISTER_COPY.month}</View>
        <Chips label={REGISTER_COPY.month}>
          {months.map((one) => (
            <Chip
              key={one}
              label={REGISTER_COPY.months(one)}
              selected={one === month}
              onPress={() => {
                setMonth(one)
                setRegister(undefined)
              }}
            />
          ))}
        </Chips>
      </Stack>
      <Field
        label={REGISTER_COPY.reason}
        placeholder={REGISTER_COPY.placeholder}
        max={REASON.max}
        value={reason}
        onChange={(words) => {
          setReason(words)
          setRegister(undefined)
        }}
      />
      <Gathered register={register} />
    </FormPage>
  )
}
