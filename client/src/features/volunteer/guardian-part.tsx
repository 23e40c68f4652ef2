import { type ShareContent, useShareButton } from '@client/platform/share'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Stack } from '@client/ui/stack'
import type { GuardianNeed } from '@shared/volunteer/rules'
import { View } from '@tarojs/components'
import { GUARDIAN_COPY, YOUNG_COPY } from './copy'

const ASK: ShareContent<'volunteer/guardian'> = {
  title: YOUNG_COPY.askTitle,
  route: 'volunteer/guardian',
  params: {},
}

const SHARE_WORDS = {
  shared: YOUNG_COPY.asked,
  copied: GUARDIAN_COPY.linkCopied,
  failed: YOUNG_COPY.notAsked,
}

export interface GuardianPartProps {
  /** Before anything is stored, or before the approval (REG-07). */
  readonly need: Exclude<GuardianNeed, 'none'>
  readonly code: string
  readonly problem: string | undefined
  readonly attention: number
  readonly onChange: (code: string) => void
  readonly onSaid: (words: string) => void
}

/** Why an adult has to agree, how they do it, and the code they hand over. */
export function GuardianPart(props: GuardianPartProps) {
  const { need, code, problem, attention, onChange, onSaid } = props
  const button = useShareButton(ASK, SHARE_WORDS, onSaid)
  return (
    <Card>
      <Stack>
        <Callout tone="wait" icon="family" lead={`${YOUNG_COPY.underSixteen}。`}>
          <View>{YOUNG_COPY.howTo}</View>
          {need === 'beforeStoring' ? <View>{YOUNG_COPY.underFourteen}</View> : null}
        </Callout>
        <Button variant="line" size="m" icon="share" {...button}>
          {YOUNG_COPY.ask}
        </Button>
        <Field
          label={YOUNG_COPY.code}
          hint={need === 'beforeStoring' ? YOUNG_COPY.codeFirst : YOUNG_COPY.codeLater}
          placeholder={YOUNG_COPY.codePlaceholder}
          max={12}
          value={code}
          error={problem}
          attention={attention}
          onChange={onChange}
        />
      </Stack>
    </Card>
  )
}
