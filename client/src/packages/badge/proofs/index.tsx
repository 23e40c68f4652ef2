import { AskedPage } from '@client/features/frame/asked-page'
import { LIST_COPY } from '@client/features/proof/copy'
import { ProofTag } from '@client/features/proof/proof-tag'
import { rowWords } from '@client/features/proof/row-words'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { usePaged } from '@client/platform/use-paged'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { proofContract } from '@shared/badge/proof-actions'
import { PROOF_USES } from '@shared/badge/proof-words'
import { View } from '@tarojs/components'
import { useMemo } from 'react'

/** One's own proofs of service, and what one has asked for. PRF-01, PRF-02. */
export default function ProofsPage() {
  const asked = useCall(proofContract, 'listOwnProofs', {})
  const page = useMemo(
    () =>
      asked.state === 'ready'
        ? { ...asked, output: { entries: asked.output.proofs, more: asked.output.more } }
        : asked,
    [asked],
  )
  const { seen, older, loadOlder } = usePaged(page, async (before) => {
    const { proofs, more } = await call(proofContract, 'listOwnProofs', { before })
    return { entries: proofs, more }
  })
  return (
    <AskedPage
      title={LIST_COPY.title}
      asked={asked}
      shape={['row', 'row', 'row']}
      footer={
        <Footer>
          <Button onPress={() => void open('badge/proof-apply', {})}>{LIST_COPY.apply}</Button>
        </Footer>
      }
    >
      {() => (
        <>
          {seen.entries.length === 0 ? (
            <StatePage art="window-empty" {...LIST_COPY.empty} />
          ) : (
            <CellGroup>
              {seen.entries.map((proof) => (
                <Cell
                  key={proof.id}
                  icon="cert"
                  {...rowWords(proof)}
                  value={<ProofTag state={proof.state} />}
                  onPress={() => void open('badge/proof', { id: proof.id })}
                />
              ))}
            </CellGroup>
          )}
          <MoreRows more={seen.more} state={older} words={LIST_COPY.older} onMore={loadOlder} />
          <View className="t-2 t-mini">{LIST_COPY.uses(PROOF_USES.join('、'))}</View>
          <CellGroup>
            <Cell
              icon="scan"
              title={LIST_COPY.check}
              hint={LIST_COPY.checkHint}
              weight="plain"
              onPress={() => void open('public/verify', {})}
            />
          </CellGroup>
        </>
      )}
    </AskedPage>
  )
}
