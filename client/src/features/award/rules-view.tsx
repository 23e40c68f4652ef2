import { Card } from '@client/ui/card'
import { Kv } from '@client/ui/kv'
import { Section } from '@client/ui/section'
import type { AwardRules } from '@shared/badge/award-model'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { friendlyDate, instantOf } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { RULES_COPY } from './copy'

export interface RulesViewProps {
  readonly rules: AwardRules
  /** What the frozen rules come to; empty while they are not frozen. */
  readonly hash: string
}

/** The rules of a year as everybody reads them. AWD-16. */
export function RulesView({ rules, hash }: RulesViewProps) {
  const { categories, criteria, passMark, perStation, grantedBy, nominateUntil } = rules
  return (
    <>
      <Section title={RULES_COPY.criteria}>
        <Card pad="rows">
          {criteria.map(({ id, name, points }) => (
            <Kv key={id} label={name} value={RULES_COPY.points(points)} />
          ))}
          <Kv label={RULES_COPY.passMark} value={RULES_COPY.points(passMark)} />
        </Card>
      </Section>
      <View className="t-2">{RULES_COPY.equal}</View>
      <Section title={RULES_COPY.places}>
        <Card pad="rows">
          {categories.map(({ category, places }) => (
            <Kv key={category} label={CATEGORY_NAMES[category]} value={RULES_COPY.people(places)} />
          ))}
          <Kv label={RULES_COPY.perStation} value={RULES_COPY.people(perStation)} />
          <Kv label={RULES_COPY.until} value={friendlyDate(instantOf(nominateUntil))} />
          <Kv label={RULES_COPY.grantedBy} value={grantedBy} />
        </Card>
      </Section>
      {hash === '' ? null : (
        <View className="t-2 t-mini t-num">
          {`${RULES_COPY.hash} ${hash.slice(0, 16)}，${RULES_COPY.hashText}`}
        </View>
      )}
    </>
  )
}
