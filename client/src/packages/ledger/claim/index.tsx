import { AskedPage } from '@client/features/frame/asked-page'
import { useReasoned } from '@client/features/frame/use-reasoned'
import { claimHead, claimStory } from '@client/features/ledger/claim-story'
import { CLAIM_COPY } from '@client/features/ledger/record-copy'
import { dayWords } from '@client/features/ledger/records'
import { call } from '@client/platform/call'
import { back, useParams } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Art } from '@client/ui/art'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Field } from '@client/ui/field'
import { Figure } from '@client/ui/figure'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { Timeline } from '@client/ui/timeline'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate } from '@shared/kit/time'
import { recordContract } from '@shared/ledger/record-actions'
import { useState } from 'react'

type Got = OutputOf<(typeof recordContract.actions)['getClaim']>

function headText({ claim, workingDays }: Got): string {
  if (workingDays !== null) return CLAIM_COPY.took(workingDays)
  if (claim.state === 'more') return CLAIM_COPY.afterAnswer
  const due = CLAIM_COPY.open(friendlyDate(claim.dueAt - 1))
  return claim.provisional ? due + CLAIM_COPY.guessed : due
}

/** What stood and what stands, and how the one became the other. HRS-10. */
function Outcome({ claim }: Pick<Got, 'claim'>) {
  const last = claim.decisions.at(-1)
  if (!last || claim.state === 'open' || claim.state === 'more') return null
  const { before, minutes, by, association, reason, place, day, verdict } = last
  const moved = verdict === 'change' && minutes !== before
  return (
    <Card pad="rows">
      {moved ? (
        <>
          <Kv
            label={CLAIM_COPY.length}
            old={CLAIM_COPY.minutes(before)}
            value={<Figure size="s" value={minutes} unit={CLAIM_COPY.unit} />}
          />
          <Kv label={CLAIM_COPY.back} value={CLAIM_COPY.signed(-before)} />
          <Kv label={CLAIM_COPY.anew} value={CLAIM_COPY.signed(minutes)} />
        </>
      ) : null}
      {day ? <Kv label={CLAIM_COPY.day} value={dayWords(day)} /> : null}
      {place ? <Kv label={CLAIM_COPY.place} value={place} /> : null}
      <Kv label={CLAIM_COPY.by} value={association ? by + CLAIM_COPY.association : by} />
      <Kv label={CLAIM_COPY.reason} value={reason} />
    </Card>
  )
}

/** How many pictures went with it. */
function Given({ claim: { photos } }: Pick<Got, 'claim'>) {
  const many = photos.filter(({ complete }) => complete).length
  if (many === 0) return null
  return (
    <Card pad="rows">
      <Kv label={CLAIM_COPY.evidence} value={CLAIM_COPY.photos(many)} />
    </Card>
  )
}

/** Answering what the station asked. */
function Answer({ claim, onDone }: Pick<Got, 'claim'> & { readonly onDone: () => void }) {
  const [text, setText] = useState('')
  const act = useAct()
  const claimId = claim.id
  const question = claim.asked.at(-1)?.text ?? CLAIM_COPY.answer
  const send = async () => {
    const done = await act.run(async () => {
      await call(recordContract, 'addToClaim', { claimId, text })
    })
    if (done) onDone()
  }
  return (
    <Stack gap={3}>
      <Field
        label={question}
        kind="area"
        value={text}
        max={120}
        placeholder={CLAIM_COPY.answerHint}
        onChange={setText}
      />
      <ErrorCallout text={act.error?.sentence} />
      <Button
        disabled={text.trim().length < 2}
        loading={act.busy && CLAIM_COPY.answering}
        onPress={() => void send()}
      >
        {CLAIM_COPY.answerAct}
      </Button>
    </Stack>
  )
}

/** A claim and what became of it; still wrong, it goes to the association once. Board 63b; R-10. */
export default function ClaimPage() {
  const { id = '' } = useParams<'ledger/claim'>()
  const asked = useCall(recordContract, 'getClaim', id === '' ? null : { claimId: id })
  const reasoned = useReasoned(asked.reload, true)
  const claim = asked.state === 'ready' ? asked.output.claim : undefined
  const isOver = claim?.state === 'changed' || claim?.state === 'kept'
  const appeal = () =>
    reasoned.ask({
      title: CLAIM_COPY.stillTitle,
      text: CLAIM_COPY.stillText,
      placeholder: CLAIM_COPY.stillPlaceholder,
      act: CLAIM_COPY.stillAct,
      said: CLAIM_COPY.stillSaid,
      work: (text) => call(recordContract, 'appealClaim', { claimId: id, text }),
    })
  return (
    <AskedPage
      title={CLAIM_COPY.title}
      asked={asked}
      shape={['title', 'card', 'card']}
      tone={claim?.state === 'changed' ? 'good' : 'plain'}
      over={reasoned.layer}
      footer={
        isOver ? (
          <Footer layout={claim.mayAppeal ? 'row' : 'stack'}>
            {claim.mayAppeal ? (
              <Button variant="line" block={false} onPress={appeal}>
                {CLAIM_COPY.still}
              </Button>
            ) : null}
            <Button onPress={() => void back()}>{CLAIM_COPY.known}</Button>
          </Footer>
        ) : undefined
      }
    >
      {(got) => (
        <>
          <Stack gap={2} align="center">
            {got.claim.state === 'changed' ? <Art name="window-done" size={104} /> : null}
            <PageHead align="center" title={claimHead(got.claim)} text={headText(got)} />
          </Stack>
          {got.claim.state === 'more' ? <Answer claim={got.claim} onDone={asked.reload} /> : null}
          <Outcome claim={got.claim} />
          <Given claim={got.claim} />
          <Timeline steps={claimStory(got.claim, 'own')} />
        </>
      )}
    </AskedPage>
  )
}
