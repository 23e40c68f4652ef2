import { useMe } from '@client/features/account/use-me'
import { AskedPage } from '@client/features/frame/asked-page'
import { useGradually } from '@client/features/frame/use-gradually'
import { SEAL_COPY } from '@client/features/proof/copy'
import { ProofTag } from '@client/features/proof/proof-tag'
import { SealChecks, type ReadProof } from '@client/features/proof/seal-checks'
import { SealLines } from '@client/features/proof/seal-lines'
import { useSealing, type Sealing } from '@client/features/proof/use-sealing'
import { useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Card } from '@client/ui/card'
import { Footer } from '@client/ui/footer'
import { Kv } from '@client/ui/kv'
import { proofContract } from '@shared/badge/proof-actions'
import { PROOF_RETURN_WORDS, revokedBecause } from '@shared/badge/proof-words'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'

/** Rows drawn at once. */
const STEP = 8

function askedWords({ state, sum, at, dueAt }: ReadProof['proof']): string {
  return state === 'waiting'
    ? SEAL_COPY.askedUntil(sum.lines, friendlyDate(dueAt - 1))
    : SEAL_COPY.askedOn(sum.lines, friendlyDate(at))
}

/** What the paper will say of itself. */
function Facts({ read, handler }: { readonly read: ReadProof; readonly handler?: string }) {
  const { proof, stationName, withIdNumber } = read
  return (
    <Card pad="rows">
      <Kv label={SEAL_COPY.number} value={proof.number ?? SEAL_COPY.numberLater} />
      <Kv label={SEAL_COPY.station} value={stationName} />
      <Kv label={SEAL_COPY.volunteerNo} value={proof.volunteerNo} />
      <Kv
        label={SEAL_COPY.idNumber}
        value={withIdNumber ? SEAL_COPY.idNumberOn : SEAL_COPY.idNumberOff}
      />
      {handler ? <Kv label={SEAL_COPY.handler} value={handler} /> : null}
      <Kv label={SEAL_COPY.stamp} value={SEAL_COPY.stampName} />
    </Card>
  )
}

/** What became of it, and why. */
function Outcome({ returned, revoked, own, proof }: ReadProof) {
  if (own) {
    return (
      <Callout block tone="wait" icon="users">
        {SEAL_COPY.own}
      </Callout>
    )
  }
  if (revoked) {
    return (
      <Callout block tone="bad" icon="alert">
        {revokedBecause(revoked)}
      </Callout>
    )
  }
  if (returned) {
    return (
      <Callout block tone="bad" icon="alert" lead={`${PROOF_RETURN_WORDS[returned.reason]}。`}>
        {returned.note}
      </Callout>
    )
  }
  if (proof.state !== 'deciding') return null
  return (
    <Callout block tone="wait" icon="clock">
      {SEAL_COPY.deciding}
    </Callout>
  )
}

function Acts({ read, sealing }: { readonly read: ReadProof; readonly sealing: Sealing }) {
  const { proof, own, notProvable } = read
  if (own) return null
  if (proof.state === 'issued') {
    return (
      <Footer>
        <Button variant="bad" onPress={sealing.revoke}>
          {SEAL_COPY.revoke}
        </Button>
      </Footer>
    )
  }
  if (proof.state !== 'waiting') return null
  return (
    <Footer layout="row">
      <Button variant="line" block={false} onPress={sealing.giveBack}>
        {SEAL_COPY.back}
      </Button>
      <Button
        disabled={notProvable > 0}
        loading={sealing.busy && SEAL_COPY.issuing}
        onPress={() => sealing.issue(proof.sum.minutes)}
      >
        {SEAL_COPY.issue}
      </Button>
    </Footer>
  )
}

/** An application with what is looked at before it is sealed; afterwards what became of it. Boards 48b, 67d; D-23. */
export default function ProofIssuePage() {
  const { id = '' } = useParams<'books/proof-issue'>()
  const asked = useCall(proofContract, 'readProof', id === '' ? null : { id })
  const { account } = useMe()
  const sealing = useSealing(id, asked.reload)
  const read = asked.state === 'ready' ? asked.output : undefined
  const drawn = useGradually(read?.lines.length ?? 0, STEP)
  return (
    <AskedPage
      title={SEAL_COPY.title}
      asked={asked}
      shape={['row', 'card', 'card']}
      footer={read ? <Acts {...{ read, sealing }} /> : undefined}
      over={sealing.layer}
    >
      {(shown) => (
        <>
          <CellGroup>
            <Cell
              letter={shown.proof.maskedName.slice(0, 1)}
              title={SEAL_COPY.asked(shown.proof.maskedName)}
              hint={askedWords(shown.proof)}
              value={<ProofTag state={shown.proof.state} />}
            />
          </CellGroup>
          <Outcome {...shown} />
          <ErrorCallout block text={sealing.error} />
          {shown.proof.state === 'waiting' ? <SealChecks {...shown} /> : null}
          <Facts
            read={shown}
            handler={shown.proof.state === 'waiting' ? account?.displayName : undefined}
          />
          <SealLines lines={shown.lines} drawn={drawn} />
          <View className="t-2 t-mini">{SEAL_COPY.free}</View>
        </>
      )}
    </AskedPage>
  )
}
