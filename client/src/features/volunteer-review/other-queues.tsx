import { call } from '@client/platform/call'
import { useNow } from '@client/platform/use-now'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { StatePage } from '@client/ui/state-page'
import type { OutputOf } from '@shared/kit/contract'
import { volunteerContract } from '@shared/volunteer/contract'
import { View } from '@tarojs/components'
import { dueFact, Facts } from './application-card'
import { CONFLICT_COPY, CORRECTION_COPY, TRANSFER_COPY } from './queue-copy'
import { RowCard } from './row-card'

type Actions = typeof volunteerContract.actions
type Transfers = OutputOf<Actions['listTransfers']>['transfers']
type Corrections = OutputOf<Actions['listCorrections']>['corrections']
type Conflicts = OutputOf<Actions['listIdentityConflicts']>['conflicts']

interface QueueProps<Rows> {
  readonly rows: Rows
  /** Asks for the reason that every answer needs, and gives the answer then. */
  readonly onAnswer: (act: ReasonedAct) => void
}

/** Volunteers of other stations who would like to come. REG-22. */
export function TransferQueue({ rows, onAnswer }: QueueProps<Transfers>) {
  const now = useNow()
  if (rows.length === 0) return <StatePage art="window-empty" {...TRANSFER_COPY.none} />
  const answer = (row: Transfers[number], accept: boolean): ReasonedAct => ({
    title: accept
      ? TRANSFER_COPY.acceptTitle(row.maskedName)
      : TRANSFER_COPY.returnTitle(row.maskedName),
    text: accept ? TRANSFER_COPY.acceptText : TRANSFER_COPY.returnText,
    placeholder: accept ? TRANSFER_COPY.acceptPlaceholder : TRANSFER_COPY.returnPlaceholder,
    act: accept ? TRANSFER_COPY.accept : TRANSFER_COPY.return,
    said: accept ? TRANSFER_COPY.accepted : TRANSFER_COPY.returned,
    work: (reason) =>
      call(volunteerContract, 'decideTransfer', { transferId: row.id, accept, reason }),
  })
  return (
    <>
      {rows.map((row) => (
        <RowCard
          key={row.id}
          letter={row.maskedName.slice(0, 1)}
          title={row.maskedName}
          hint={`${row.volunteerNo}，${TRANSFER_COPY.from(row.fromStationName)}`}
          facts={<Facts facts={[dueFact(row.dueAt, now)]} />}
          less={{ label: TRANSFER_COPY.return, onPress: () => onAnswer(answer(row, false)) }}
          more={{ label: TRANSFER_COPY.accept, onPress: () => onAnswer(answer(row, true)) }}
        >
          <View>{row.why || TRANSFER_COPY.noWhy}</View>
        </RowCard>
      ))}
    </>
  )
}

/** Names and months of birth that their owners want corrected. R-10. */
export function CorrectionQueue({ rows, onAnswer }: QueueProps<Corrections>) {
  const now = useNow()
  if (rows.length === 0) return <StatePage art="window-empty" {...CORRECTION_COPY.none} />
  const answer = (row: Corrections[number], accept: boolean): ReasonedAct => ({
    title: accept
      ? CORRECTION_COPY.acceptTitle(row.volunteerNo)
      : CORRECTION_COPY.returnTitle(row.volunteerNo),
    text: accept ? CORRECTION_COPY.acceptText : CORRECTION_COPY.returnText,
    placeholder: accept ? CORRECTION_COPY.acceptPlaceholder : CORRECTION_COPY.returnPlaceholder,
    act: accept ? CORRECTION_COPY.accept : CORRECTION_COPY.return,
    said: accept ? CORRECTION_COPY.accepted : CORRECTION_COPY.returned,
    work: (reason) =>
      call(volunteerContract, 'decideCorrection', { correctionId: row.id, accept, reason }),
  })
  return (
    <>
      {rows.map((row) => (
        <RowCard
          key={row.id}
          letter={CORRECTION_COPY.letter}
          title={CORRECTION_COPY.becomes(CORRECTION_COPY.field[row.field], row.maskedValue)}
          hint={row.volunteerNo}
          facts={<Facts facts={[dueFact(row.dueAt, now)]} />}
          less={{ label: CORRECTION_COPY.return, onPress: () => onAnswer(answer(row, false)) }}
          more={{ label: CORRECTION_COPY.accept, onPress: () => onAnswer(answer(row, true)) }}
        >
          <View>{row.why}</View>
        </RowCard>
      ))}
    </>
  )
}

/** Applications whose identity number is known already: only a document settles whose it is. */
export function ConflictQueue({ rows, onAnswer }: QueueProps<Conflicts>) {
  if (rows.length === 0) return <StatePage art="window-empty" {...CONFLICT_COPY.none} />
  const merge = ({ id, maskedName }: Conflicts[number]): ReasonedAct => ({
    title: CONFLICT_COPY.mergeTitle(maskedName),
    text: CONFLICT_COPY.mergeText,
    placeholder: CONFLICT_COPY.mergePlaceholder,
    act: CONFLICT_COPY.mergeAct,
    said: CONFLICT_COPY.merged,
    work: (reason) => call(volunteerContract, 'mergeAccounts', { conflictId: id, reason }),
  })
  const dismiss = ({ id, maskedName }: Conflicts[number]): ReasonedAct => ({
    title: CONFLICT_COPY.dismissTitle(maskedName),
    text: CONFLICT_COPY.dismissText,
    placeholder: CONFLICT_COPY.dismissPlaceholder,
    act: CONFLICT_COPY.dismissAct,
    said: CONFLICT_COPY.dismissed,
    work: (reason) => call(volunteerContract, 'dismissConflict', { conflictId: id, reason }),
  })
  return (
    <>
      {rows.map((row) => (
        <RowCard
          key={row.id}
          letter={row.maskedName.slice(0, 1)}
          title={row.maskedName}
          hint={
            row.otherStationName === null
              ? CONFLICT_COPY.application
              : CONFLICT_COPY.elsewhere(row.otherStationName)
          }
          less={{ label: CONFLICT_COPY.dismiss, onPress: () => onAnswer(dismiss(row)) }}
          more={{ label: CONFLICT_COPY.merge, onPress: () => onAnswer(merge(row)) }}
        >
          <View>{CONFLICT_COPY.bring}</View>
        </RowCard>
      ))}
    </>
  )
}
