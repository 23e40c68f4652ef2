import { AskedPage } from '@client/features/frame/asked-page'
import { OWN_CLAIMS_COPY } from '@client/features/ledger/record-copy'
import { dayWords } from '@client/features/ledger/records'
import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { Tag, type TagProps } from '@client/ui/tag'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyDate } from '@shared/kit/time'
import type { OwnClaimRow } from '@shared/ledger/claim-model'
import { CLAIM_WORDS } from '@shared/ledger/claim-rules'
import { recordContract } from '@shared/ledger/record-actions'

type Listed = OutputOf<(typeof recordContract.actions)['listOwnClaims']>

const TONES: Readonly<Record<OwnClaimRow['state'], NonNullable<TagProps['tone']>>> = {
  ...{ open: 'wait', more: 'wait', changed: 'good', kept: 'plain' },
}

/** What it is about, and until when it is answered; later, when it was said. */
function hintOf({ title, day, kind, state, at, dueAt }: OwnClaimRow): string {
  const about = day === null || kind === 'missing' ? [] : [`${dayWords(day)} ${title}`]
  const when =
    state === 'open'
      ? OWN_CLAIMS_COPY.due(friendlyDate(dueAt - 1))
      : OWN_CLAIMS_COPY.filed(friendlyDate(at))
  return [...about, when].join('，')
}

function Rows({ listed }: { readonly listed: Listed }) {
  const { rows, foot } = useRows({ rows: listed.claims, more: listed.more }, async ({ at, id }) => {
    const page = await call(recordContract, 'listOwnClaims', { before: { at, id } })
    return { rows: page.claims, more: page.more }
  })
  return (
    <>
      <CellGroup>
        {rows.map((row) => (
          <Cell
            key={row.id}
            icon="edit"
            title={CLAIM_WORDS[row.kind]}
            hint={hintOf(row)}
            value={<Tag tone={TONES[row.state]} label={OWN_CLAIMS_COPY.states[row.state]} />}
            onPress={() => void open('ledger/claim', { id: row.id })}
          />
        ))}
      </CellGroup>
      <MoreRows {...foot} words={OWN_CLAIMS_COPY.older} />
    </>
  )
}

/** Everything one has said about records, also about one that is missing, and what became of it.. */
export default function ClaimsPage() {
  const asked = useCall(recordContract, 'listOwnClaims', {})
  return (
    <AskedPage title={OWN_CLAIMS_COPY.title} asked={asked} shape={['row', 'row', 'row']}>
      {(listed) =>
        listed.claims.length === 0 ? (
          <StatePage
            art="window-empty"
            {...OWN_CLAIMS_COPY.none}
            action={
              <Button variant="line" onPress={() => void open('ledger/wrong', {})}>
                {OWN_CLAIMS_COPY.missing}
              </Button>
            }
          />
        ) : (
          <Rows listed={listed} />
        )
      }
    </AskedPage>
  )
}
