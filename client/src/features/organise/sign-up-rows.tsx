import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { InlineAction } from '@client/ui/inline-action'
import { Kv } from '@client/ui/kv'
import { Row } from '@client/ui/stack'
import { Section } from '@client/ui/section'
import { Tag } from '@client/ui/tag'
import type { SignUpRow } from '@shared/activity/model'
import { PEOPLE_COPY, SIGN_UP_WORDS } from './copy'

export interface SignUpRowsProps {
  readonly rows: readonly SignUpRow[]
  /** Those that are ticked, to be taken together. */
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onRefuse: (row: SignUpRow) => void
  readonly onSubstitute: (row: SignUpRow) => void
}

/** Name covered, number, and whom they bring. */
function whoOf({ maskedName, volunteerNo, companions, how }: SignUpRow): string {
  const people = PEOPLE_COPY.people(companions + 1)
  return [maskedName, volunteerNo, people, PEOPLE_COPY.how[how]].filter(Boolean).join('，')
}

function AskedRow(props: Omit<SignUpRowsProps, 'rows'> & { readonly row: SignUpRow }) {
  const { row, chosen, onChoose, onRefuse } = props
  return (
    <CheckRow
      title={whoOf(row)}
      checked={chosen.includes(row.id)}
      onChange={() => onChoose(row.id)}
      end={<InlineAction label={PEOPLE_COPY.refuse} onPress={() => onRefuse(row)} />}
    />
  )
}

function StandingRow({
  row,
  onSubstitute,
}: Pick<SignUpRowsProps, 'onSubstitute'> & { readonly row: SignUpRow }) {
  const canSwap = row.state === 'confirmed' && row.for === 'volunteer'
  return (
    <Kv
      label={whoOf(row)}
      value={
        <Row gap={2}>
          <Tag {...SIGN_UP_WORDS[row.state]} />
          {canSwap ? (
            <InlineAction label={PEOPLE_COPY.substitute} onPress={() => onSubstitute(row)} />
          ) : null}
        </Row>
      }
    />
  )
}

/** Who signed up, volunteers and residents apart, in the order in which they came. ACT-11. */
export function SignUpRows(props: SignUpRowsProps) {
  return (
    <>
      {(['volunteer', 'resident'] as const).map((who) => {
        const rows = props.rows.filter((row) => row.for === who)
        if (rows.length === 0) return null
        return (
          <Section key={who} title={`${PEOPLE_COPY[`${who}s`]} ${rows.length}`}>
            <Card pad="rows">
              {rows.map((row) =>
                row.state === 'asked' ? (
                  <AskedRow key={row.id} {...props} row={row} />
                ) : (
                  <StandingRow key={row.id} row={row} onSubstitute={props.onSubstitute} />
                ),
              )}
            </Card>
          </Section>
        )
      })}
    </>
  )
}
