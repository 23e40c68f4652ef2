import { COMMEND_COPY } from '@client/features/award/copy'
import { hoursWords } from '@client/features/award/hours'
import { useGradually } from '@client/features/frame/use-gradually'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Heading } from '@client/ui/heading'
import { Segments } from '@client/ui/segments'
import { Row } from '@client/ui/stack'
import type { AwardCategory, Commended, PublicRound } from '@shared/badge/award-model'
import { isPersonal } from '@shared/badge/award-rules'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** So many rows come onto the page at once. */
const ROWS = 10

function factOf({ category, minutes, lectures, stationName }: Commended): string {
  const said =
    category === 'trainer' && lectures > 0
      ? COMMEND_COPY.lectures(lectures)
      : minutes !== null && COMMEND_COPY.served(hoursWords(minutes))
  return said ? `${stationName}，${said}` : stationName
}

interface CategoryCardProps {
  readonly category: AwardCategory
  /** Of the whole category, also what is not drawn yet. */
  readonly count: number
  readonly people: readonly Commended[]
}

function CategoryCard({ category, count, people }: CategoryCardProps) {
  const counted = isPersonal(category) ? COMMEND_COPY.persons(count) : COMMEND_COPY.places(count)
  return (
    <Card>
      <Row between>
        <Heading size="lead">{CATEGORY_NAMES[category]}</Heading>
        <View className="t-2 t-mini t-num">{counted}</View>
      </Row>
      {people.map((one) => (
        <Cell key={one.id} icon="medal" tone="reward" title={one.name} hint={factOf(one)} />
      ))}
    </Card>
  )
}

export interface CommendListProps {
  readonly round: PublicRound
  readonly people: readonly Commended[]
}

/** The list, persons and groups apart, category by category in the order of the rules. */
export function CommendList({ round, people }: CommendListProps) {
  const persons = people.filter(({ category }) => isPersonal(category))
  const groups = people.filter(({ category }) => !isPersonal(category))
  const [kind, setKind] = useState<'people' | 'groups'>('people')
  const shown = kind === 'people' ? persons : groups
  const drawn = shown.slice(0, useGradually(shown.length, ROWS))
  if (people.length === 0) {
    return (
      <Card tone="sunken">
        <Heading size="lead">{COMMEND_COPY.noList}</Heading>
        <View className="t-2">{COMMEND_COPY.noListText}</View>
      </Card>
    )
  }
  return (
    <>
      <Segments
        label={COMMEND_COPY.kinds}
        items={[
          { key: 'people', label: COMMEND_COPY.people(persons.length) },
          { key: 'groups', label: COMMEND_COPY.groups(groups.length) },
        ]}
        current={kind}
        onChange={setKind}
      />
      {round.rules.categories.map(({ category }) => {
        const rows = drawn.filter((one) => one.category === category)
        const count = shown.filter((one) => one.category === category).length
        return rows.length === 0 ? null : (
          <CategoryCard key={category} category={category} count={count} people={rows} />
        )
      })}
    </>
  )
}
