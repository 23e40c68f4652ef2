import { Card } from '@client/ui/card'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { View } from '@tarojs/components'
import { PART_TITLES, TABS, PARTS_OF_TAB, type EditTab, type PlanPart } from './copy'
import { AGREEMENT_WORDS, DANGER_WORDS } from './part-copy'
import { partWords } from './plan-rows'

/** Everything a part says, for who judges it. */
function wholeWords(part: PlanPart, { fields }: KeptActivity): string {
  const { plan } = fields
  const { safety, safeguards } = plan
  const more: Partial<Record<PlanPart, readonly string[]>> = {
    basics: [plan.content, plan.purpose],
    place: [plan.placeHint],
    conditions: [safeguards.provisions, safeguards.adaptations],
    risks: [safety.dangers.map((key) => DANGER_WORDS[key]).join('、'), safety.precautions],
    emergency: [safety.emergencyPlan, safety.medical],
    agreement: [safeguards.agreementCases.map((key) => AGREEMENT_WORDS[key]).join('、')],
    more: [plan.partners, plan.evaluation, plan.fundsUse],
  }
  const words = [partWords(part, fields), ...(more[part] ?? [])]
  return [...new Set(words)].filter((word) => word !== '').join('\n')
}

/** A plan to be read from top to bottom. */
export function PlanReading({ activity }: { readonly activity: KeptActivity }) {
  return (
    <>
      {(Object.keys(TABS) as EditTab[]).map((tab) => (
        <Card key={tab}>
          <Stack gap={4}>
            <Heading size="lead">{TABS[tab]}</Heading>
            {PARTS_OF_TAB[tab].map((part) => {
              const words = wholeWords(part, activity)
              return words === '' ? null : (
                <View key={part}>
                  <View className="t-2 t-mini">{PART_TITLES[part]}</View>
                  <View className="t-lines">{words}</View>
                </View>
              )
            })}
          </Stack>
        </Card>
      ))}
    </>
  )
}
