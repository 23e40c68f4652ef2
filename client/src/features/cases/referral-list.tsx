import { Card } from '@client/ui/card'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { Tag, type TagProps } from '@client/ui/tag'
import { AUTHORITY_LINES } from '@shared/help/authorities'
import type { Referral } from '@shared/help/case-model'
import { friendlyTime, type Instant } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { GROUND_WORDS } from './act-copy'
import { REFERRALS_COPY } from './copy'

const STATE_TAGS: Readonly<Record<Referral['state'], Pick<TagProps, 'tone' | 'icon'>>> = {
  logged: { tone: 'good', icon: 'check' },
  waiting: { tone: 'wait', icon: 'clock' },
  agreed: { tone: 'good', icon: 'check' },
  refused: { tone: 'bad', icon: 'close' },
}

/** To whom the case was passed on, and what of the reporter went along. RPT-03, RPT-12. */
export function ReferralList({ referrals, now }: ReferralListProps) {
  if (referrals.length === 0) return null
  return (
    <Section title={REFERRALS_COPY.title}>
      <Stack>
        {referrals.map(({ id, authority, at, disclosed, ground, state }) => (
          <Card key={id}>
            <Stack gap={2}>
              <Row between wrap>
                <View className="t-strong">{AUTHORITY_LINES[authority].name}</View>
                <Tag {...STATE_TAGS[state]} label={REFERRALS_COPY.state[state]} />
              </Row>
              <View className="t-2">
                {[
                  friendlyTime(at, now),
                  REFERRALS_COPY.disclosed[disclosed],
                  ...(ground === null ? [] : [GROUND_WORDS[ground].title]),
                ].join('，')}
              </View>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}

export interface ReferralListProps {
  readonly referrals: readonly Referral[]
  readonly now: Instant
}
