import { AskedPage } from '@client/features/frame/asked-page'
import { AskedPart } from '@client/features/frame/asked-part'
import { Later } from '@client/features/frame/later'
import { SHARES_COPY } from '@client/features/manual/copy'
import { Anchors, BookState, Breaks, Sealed } from '@client/features/station/books'
import { BOOKS_COPY } from '@client/features/station/books-copy'
import { call } from '@client/platform/call'
import { copyText } from '@client/platform/clipboard'
import { open } from '@client/platform/navigation'
import { useAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { useEvery } from '@client/platform/use-every'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { Toast } from '@client/ui/toast'
import { sealContract } from '@shared/ledger/seal-actions'
import { useCallback, useState } from 'react'

/** A check takes seconds to minutes; the page asks this often, milliseconds. */
const REFRESH_EVERY = 5000

/** Whether the books are whole: what was sealed, what the last check found, the daily signatures. HRS-10. */
export default function BooksPage() {
  const books = useCall(sealContract, 'readBooks', {})
  const anchors = useCall(sealContract, 'listAnchors', {})
  const now = useNow()
  const act = useAct()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  useEvery(REFRESH_EVERY, books.reload)
  const checking = books.state === 'ready' && books.output.checking
  const check = async () => {
    const done = await act.run(async () => {
      await call(sealContract, 'checkBooks', {})
    })
    if (!done) return
    setSaid(BOOKS_COPY.asked)
    books.reload()
  }
  const copy = (text: string) =>
    void copyText(text).then(
      () => setSaid(BOOKS_COPY.copied),
      () => setSaid(BOOKS_COPY.notCopied),
    )
  return (
    <AskedPage
      title={BOOKS_COPY.title}
      asked={books}
      shape={['card', 'card', 'row', 'row']}
      footer={
        <Footer note={BOOKS_COPY.daily}>
          <Button
            variant="quiet"
            loading={(act.busy || checking) && BOOKS_COPY.checking}
            onPress={() => void check()}
          >
            {BOOKS_COPY.check}
          </Button>
        </Footer>
      }
      over={<Toast text={said} onClose={hush} />}
    >
      {(output) => (
        <>
          <BookState check={output.check} now={now} />
          <ErrorCallout block text={act.error?.sentence} />
          <Breaks check={output.check} />
          <Sealed books={output} />
          <CellGroup>
            <Cell
              icon="edit"
              title={SHARES_COPY.title}
              hint={SHARES_COPY.text}
              onPress={() => void open('assoc/manual', {})}
            />
            <Cell
              icon="users"
              title={BOOKS_COPY.behind}
              hint={BOOKS_COPY.behindHint}
              onPress={() => void open('assoc/behind', {})}
            />
            <Cell
              icon="clipboard"
              title={BOOKS_COPY.claims}
              hint={BOOKS_COPY.claimsHint}
              onPress={() => void open('books/claims', {})}
            />
          </CellGroup>
          <Later>
            <AskedPart asked={anchors} shape={['row', 'row']}>
              {(signed) => <Anchors signed={signed} onCopy={copy} />}
            </AskedPart>
          </Later>
        </>
      )}
    </AskedPage>
  )
}
