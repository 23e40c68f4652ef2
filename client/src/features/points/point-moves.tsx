import { call } from '@client/platform/call'
import { open } from '@client/platform/navigation'
import { useRows } from '@client/platform/use-rows'
import { Button } from '@client/ui/button'
import { Cell, CellGroup } from '@client/ui/cell'
import { MoreRows } from '@client/ui/more-rows'
import { StatePage } from '@client/ui/state-page'
import { giftContract } from '@shared/ledger/gift-actions'
import type { PointKind } from '@shared/ledger/gift-model'
import { View } from '@tarojs/components'
import { type Move, moveHint, moveTitle, POINTS_COPY } from './copy'
import { changeWords } from './gift-words'

export interface PointMovesProps {
  readonly kind: PointKind
  readonly first: { readonly moves: readonly Move[]; readonly more: boolean }
}

function toneOf({ what, amount }: Move): string {
  if (what === 'corrected') return 't-wait'
  return amount > 0 ? 't-good' : ''
}

/** Where points come from and went to, newest first. Board 46. */
export function PointMoves({ kind, first }: PointMovesProps) {
  const { rows, foot } = useRows(
    { rows: first.moves, more: first.more },
    async ({ id, at }) => {
      const { moves, more } = await call(giftContract, 'getPoints', { kind, before: { id, at } })
      return { rows: moves, more }
    },
    kind,
  )
  if (rows.length === 0) {
    const learn = (
      <Button variant="quiet" onPress={() => void open('learn/lessons', {})}>
        {POINTS_COPY.learn}
      </Button>
    )
    const action = kind === 'baodun' ? learn : undefined
    return <StatePage art="window-empty" {...POINTS_COPY.none[kind]} action={action} />
  }
  return (
    <>
      <CellGroup>
        {rows.map((move) => (
          <Cell
            key={move.id}
            title={moveTitle(move)}
            hint={moveHint(move)}
            value={
              <View className={`t-lead t-strong t-num t-nowrap ${toneOf(move)}`}>
                {changeWords(kind, move.amount)}
              </View>
            }
          />
        ))}
      </CellGroup>
      <MoreRows {...foot} words={POINTS_COPY.older} />
    </>
  )
}
