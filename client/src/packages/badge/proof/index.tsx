import { AskedPage } from '@client/features/frame/asked-page'
import { useDocument } from '@client/platform/use-document'
import { PROOF_COPY } from '@client/features/proof/copy'
import {
  englishOf,
  IN_CHINESE,
  isSpelled,
  PaperLanguage,
  type PaperWanted,
} from '@client/features/proof/paper-language'
import { AskedProof, GivenProof, RevokedWords } from '@client/features/proof/proof-view'
import { call } from '@client/platform/call'
import { gatherPdf } from '@client/platform/gather-parts'
import { open, useParams } from '@client/platform/navigation'
import { useShareButton } from '@client/platform/share'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Footer } from '@client/ui/footer'
import { Toast } from '@client/ui/toast'
import { proofContract } from '@shared/badge/proof-actions'
import type { OwnProof } from '@shared/badge/proof-model'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'

interface ActsProps {
  readonly proof: OwnProof
  readonly paper: PaperWanted
  readonly onSaid: (words: string) => void
}

/** To hand the way of checking on, and to keep the paper. */
function GivenActs({ proof, paper: wanted, onSaid }: ActsProps) {
  const { id, number } = proof
  const share = useShareButton(
    {
      title: PROOF_COPY.shareTitle,
      route: 'public/verify',
      params: number === null ? {} : { no: number },
    },
    PROOF_COPY.shareWords,
    onSaid,
  )
  const english = englishOf(wanted)
  const paper = useDocument({
    gather: (onPart) =>
      gatherPdf((part) => call(proofContract, 'getProofFile', { id, part, english }), onPart),
    words: PROOF_COPY,
    onDone: () => onSaid(PROOF_COPY.saved),
  })
  return (
    <Footer
      layout="row"
      note={paper.error}
      noteIcon={paper.error === undefined ? undefined : 'info'}
    >
      <Button variant="line" block={false} icon="share" {...share}>
        {PROOF_COPY.share}
      </Button>
      <Button
        disabled={!isSpelled(wanted)}
        loading={paper.loading}
        onPress={() => void paper.start()}
      >
        {PROOF_COPY.save}
      </Button>
    </Footer>
  )
}

/** One's own proof: the paper once it is sealed, else where the application stands. Board 14; D-23. */
export default function ProofPage() {
  const { id = '' } = useParams<'badge/proof'>()
  const asked = useCall(proofContract, 'getProof', id === '' ? null : { id })
  const act = useAct()
  const [said, setSaid] = useState<string>()
  const [paper, setPaper] = useState<PaperWanted>(IN_CHINESE)
  const hush = useCallback(() => setSaid(undefined), [])
  const proof = asked.state === 'ready' ? asked.output : undefined
  const withdraw = async () => {
    const done = await act.run(async () => {
      await call(proofContract, 'withdrawProof', { id })
    })
    if (done) asked.reload()
  }
  const footerOf = (one: OwnProof) => {
    if (one.state === 'issued') {
      // Another paper is fetched anew.
      const key = `${paper.language} ${paper.latinName}`
      return <GivenActs key={key} proof={one} paper={paper} onSaid={setSaid} />
    }
    if (one.state === 'waiting') {
      return (
        <Footer>
          <Button
            variant="line"
            loading={act.busy && PROOF_COPY.withdrawing}
            onPress={() => void withdraw()}
          >
            {PROOF_COPY.withdraw}
          </Button>
        </Footer>
      )
    }
    if (one.state !== 'returned') return undefined
    return (
      <Footer>
        <Button onPress={() => void open('badge/proof-apply', {})}>{PROOF_COPY.applyAgain}</Button>
      </Footer>
    )
  }
  return (
    <AskedPage
      title={PROOF_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      footer={proof ? footerOf(proof) : undefined}
      over={<Toast raised text={said} onClose={hush} />}
    >
      {(shown) => (
        <>
          <RevokedWords revoked={shown.revoked} />
          {shown.issued ? (
            <GivenProof proof={shown} issued={shown.issued} />
          ) : (
            <AskedProof proof={shown} />
          )}
          {shown.state === 'issued' ? (
            <>
              <View className="t-good t-strong t-center">{PROOF_COPY.how}</View>
              <PaperLanguage paper={paper} onChange={setPaper} />
            </>
          ) : null}
          <ErrorCallout block text={act.error?.sentence} />
        </>
      )}
    </AskedPage>
  )
}
