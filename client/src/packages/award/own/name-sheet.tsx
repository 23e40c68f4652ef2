import { OWN_COPY } from '@client/features/award/copy'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { Dialog } from '@client/ui/dialog'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { awardContract } from '@shared/badge/award-actions'
import type { NameChoice, OwnAward } from '@shared/badge/award-model'
import { CONSENT_TEXTS, consentTo } from '@shared/account/consent-texts'
import { useState } from 'react'

export interface NameSheetProps {
  readonly award: OwnAward
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

const { title, text } = CONSENT_TEXTS.publicAward

/** How the name stands on the list: in full only with consent, never ticked beforehand; or not at all.. */
export function NameSheet({ award, onDone, onClose }: NameSheetProps) {
  const { id, state } = award
  const [choice, setChoice] = useState<NameChoice>(award.choice)
  const [agreed, setAgreed] = useState(false)
  const [tried, setTried] = useState(false)
  const [asks, setAsks] = useState(false)
  const act = useAct()
  const answer = async (given: NameChoice | 'declined', said: string) => {
    setAsks(false)
    const consents = given === 'named' ? [consentTo('publicAward')] : []
    const done = await act.run(async () => {
      await call(awardContract, 'answerNomination', { id, answer: given, consents })
    })
    if (done) onDone(said)
  }
  const save = () => {
    setTried(true)
    if (choice === 'covered' || agreed) void answer(choice, OWN_COPY.saved)
  }
  return (
    <>
      <Sheet
        open
        label={OWN_COPY.question}
        closeLabel={OWN_COPY.declineLater}
        onClose={onClose}
        action={
          <Button loading={act.busy && OWN_COPY.saving} onPress={save}>
            {OWN_COPY.save}
          </Button>
        }
      >
        <Stack>
          <PageHead size="title" title={OWN_COPY.question} />
          <OptionGroup label={OWN_COPY.question}>
            {(['covered', 'named'] as const).map((one) => (
              <Option
                key={one}
                title={OWN_COPY[one]}
                selected={choice === one}
                onSelect={() => setChoice(one)}
              />
            ))}
          </OptionGroup>
          {choice === 'named' ? (
            <Card pad="rows" tone="sunken">
              <CheckRow
                title={title}
                text={text}
                checked={agreed}
                error={tried && !agreed ? OWN_COPY.tick : undefined}
                onChange={setAgreed}
              />
            </Card>
          ) : null}
          <ErrorCallout text={act.error?.sentence} />
          {state === 'awarded' ? null : (
            <Button variant="text" onPress={() => setAsks(true)}>
              {OWN_COPY.decline}
            </Button>
          )}
        </Stack>
      </Sheet>
      <Dialog
        open={asks}
        icon="hand"
        question={OWN_COPY.declineSure}
        effect={OWN_COPY.declineText}
        stay={{ label: OWN_COPY.declineLater, onPress: () => setAsks(false) }}
        act={{
          label: OWN_COPY.decline,
          onPress: () => void answer('declined', OWN_COPY.declined),
        }}
        destructive
      />
    </>
  )
}
