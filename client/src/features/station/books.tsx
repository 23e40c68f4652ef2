/** The books as the association looks at them: sealed, checked, signed. HRS-10. */
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate, friendlyTime, instantOf, type Instant } from '@shared/kit/time'
import type { Anchor, BookCheck, sealActions } from '@shared/ledger/seal-actions'
import { View } from '@tarojs/components'
import { BOOKS_COPY } from './books-copy'

type Books = OutputOf<(typeof sealActions)['readBooks']>
type Signed = OutputOf<(typeof sealActions)['listAnchors']>

/** The newest signatures stand here; all are told by the same action to whoever asks. */
const ANCHORS_SHOWN = 7

const many = (count: number) => count.toLocaleString('zh-CN')

/** What the last check said, first of all. */
export function BookState(props: { readonly check: BookCheck | null; readonly now: Instant }) {
  const { check, now } = props
  if (!check) {
    return (
      <Callout block tone="sunken" icon="clock" lead={BOOKS_COPY.fresh}>
        {BOOKS_COPY.freshText}
      </Callout>
    )
  }
  const when = BOOKS_COPY.checkedAt(friendlyTime(check.at, now))
  return check.count === 0 ? (
    <Callout block tone="good" icon="checkc" lead={BOOKS_COPY.fine}>
      {when}
    </Callout>
  ) : (
    <Callout block tone="bad" icon="alert" lead={BOOKS_COPY.differs(check.count)}>
      {when}
    </Callout>
  )
}

/** What differs, by its id: whoever looks into the database needs no more. */
export function Breaks({ check }: { readonly check: BookCheck | null }) {
  if (!check || check.count === 0) return null
  const more = check.count - check.breaks.length
  return (
    <Section title={BOOKS_COPY.breaks}>
      <CellGroup>
        {check.breaks.map(({ what, id }) => (
          <Cell
            key={`${what} ${id}`}
            icon="alert"
            tone="bad"
            title={BOOKS_COPY.kinds[what]}
            hint={id}
          />
        ))}
      </CellGroup>
      <View className="t-2 t-mini">{more > 0 ? BOOKS_COPY.more(more) : BOOKS_COPY.breaksNote}</View>
    </Section>
  )
}

/** How far the books are sealed, and how much of them the last check saw. */
export function Sealed({ books }: { readonly books: Books }) {
  const { entries, blocks, waiting, check } = books
  return (
    <Card>
      <Kv label={BOOKS_COPY.sealed} value={BOOKS_COPY.entries(many(entries))} />
      <Kv label={BOOKS_COPY.sealedPages} value={BOOKS_COPY.blocks(many(blocks))} />
      <Kv label={BOOKS_COPY.waiting} value={BOOKS_COPY.entries(many(waiting))} />
      {check ? (
        <>
          <Kv label={BOOKS_COPY.looked} value={BOOKS_COPY.entries(many(check.entries))} />
          <Kv label={BOOKS_COPY.accounts} value={BOOKS_COPY.balances(many(check.balances))} />
        </>
      ) : null}
    </Card>
  )
}

/** What somebody writes down to hold against the books later. */
function lineOf({ day, blocks, entries, hash, signature }: Anchor): string {
  return [day, blocks, entries, hash, signature].join('\n')
}

/** The daily signatures and the key they are held against. */
export function Anchors(props: {
  readonly signed: Signed
  readonly onCopy: (text: string) => void
}) {
  const { signed, onCopy } = props
  const { anchors, publicKey } = signed
  return (
    <Section title={BOOKS_COPY.anchors}>
      {publicKey === null ? <StatePage art="window-empty" {...BOOKS_COPY.noKey} /> : null}
      {publicKey !== null && anchors.length === 0 ? (
        <View className="t-2">{BOOKS_COPY.noAnchor}</View>
      ) : null}
      {anchors.length > 0 ? <View className="t-2">{BOOKS_COPY.anchorsText}</View> : null}
      {publicKey === null && anchors.length === 0 ? null : (
        <CellGroup>
          {anchors.slice(0, ANCHORS_SHOWN).map((anchor) => (
            <Cell
              key={anchor.day}
              icon="lock"
              title={friendlyDate(instantOf(anchor.day))}
              hint={BOOKS_COPY.anchor(many(anchor.blocks), many(anchor.entries))}
              value={BOOKS_COPY.copy}
              onPress={() => onCopy(lineOf(anchor))}
            />
          ))}
          {publicKey === null ? null : (
            <Cell
              icon="check"
              title={BOOKS_COPY.key}
              hint={BOOKS_COPY.keyHint}
              value={BOOKS_COPY.copy}
              onPress={() => onCopy(publicKey)}
            />
          )}
        </CellGroup>
      )}
    </Section>
  )
}
