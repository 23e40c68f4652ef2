import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import { Section } from '@client/ui/section'
import { STAND_BY } from './behalf-words'

/** For who asks for a parent or a neighbour: how to help without shaming. Feature 27. */
export function StandBy() {
  return (
    <Section title={STAND_BY.title}>
      <Card pad="rows">
        {STAND_BY.lines.map(({ todo, why }) => (
          <Cell key={todo} icon="family" tone="good" title={todo} hint={why} />
        ))}
      </Card>
    </Section>
  )
}
