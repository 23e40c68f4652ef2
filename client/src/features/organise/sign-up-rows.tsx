import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { CheckRow } from '@client/ui/check-row'
import { InlineAction } from '@client/ui/inline-action'
import { Row, Stack } from '@client/ui/stack'
import { Heading } from '@client/ui/heading'
import { Tag } from '@client/ui/tag'
import type { SignUpRow } from '@shared/activity/model'
import { friendlyDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { PEOPLE_COPY, SIGN_UP_WORDS } from './copy'
import type { PostGroup } from './sign-up-groups'

export interface SignUpActs {
  /** Those that are ticked, to be taken together. */
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onRefuse: (row: SignUpRow) => void
  readonly onSubstitute: (row: SignUpRow) => void
}

/** Number, whom they bring, and how they came. */
function hintOf({ volunteerNo, companions, how }: SignUpRow): string {
  const words = [volunteerNo, PEOPLE_COPY.people(companions + 1), PEOPLE_COPY.how[how]]
  return words.filter(Boolean).join('，')
}

function dueWords({ dueAt }: SignUpRow): string {
  return dueAt === null ? '' : PEOPLE_COPY.due(friendlyDate(dueAt - 1))
}

function AskedRow({ row, acts }: { readonly row: SignUpRow; readonly acts: SignUpActs }) {
  return (
    <CheckRow
      title={row.maskedName}
      text={[hintOf(row), dueWords(row)].filter((word) => word !== '').join('，')}
      checked={acts.chosen.includes(row.id)}
      onChange={() => acts.onChoose(row.id)}
      end={
        <InlineAction tone="quiet" label={PEOPLE_COPY.refuse} onPress={() => acts.onRefuse(row)} />
      }
    />
  )
}

function StandingRow({ row, acts }: { readonly row: SignUpRow; readonly acts: SignUpActs }) {
  const canSwap = row.state === 'confirmed' && row.for === 'volunteer'
  const hint = hintOf(row)
  return (
    <Cell
      letter={row.maskedName.slice(0, 1)}
      title={row.maskedName}
      hint={hint === '' ? undefined : hint}
      value={
        canSwap ? (
          <InlineAction label={PEOPLE_COPY.substitute} onPress={() => acts.onSubstitute(row)} />
        ) : row.state === 'confirmed' ? undefined : (
          <Tag {...SIGN_UP_WORDS[row.state]} />
        )
      }
    />
  )
}

export interface PostPeopleProps {
  readonly group: PostGroup
  readonly acts: SignUpActs
  /** Puts somebody on the list; not where it is over. */
  readonly onAdd: (() => void) | undefined
}

/** The people of one post, in the order in which they came (board 37 before the day). ACT-11. */
export function PostPeople({ group: { post, rows, taken }, acts, onAdd }: PostPeopleProps) {
  return (
    <Stack>
      <Row between wrap>
        <Row gap={2}>
          <Heading size="lead">{post.name}</Heading>
          <View className="t-2 t-num">{PEOPLE_COPY.places(taken, post.capacity)}</View>
        </Row>
        {onAdd ? <InlineAction icon="plus" label={PEOPLE_COPY.add} onPress={onAdd} /> : null}
      </Row>
      {rows.length === 0 ? null : (
        <Card pad="rows">
          {rows.map((row) =>
            row.state === 'asked' ? (
              <AskedRow key={row.id} row={row} acts={acts} />
            ) : (
              <StandingRow key={row.id} row={row} acts={acts} />
            ),
          )}
        </Card>
      )}
    </Stack>
  )
}
