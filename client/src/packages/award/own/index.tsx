import { OWN_COPY, STATE_WORDS } from '@client/features/award/copy'
import { TAKE_COPY } from '@client/features/credential/take-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { open } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { Tag } from '@client/ui/tag'
import { Toast } from '@client/ui/toast'
import { awardContract } from '@shared/badge/award-actions'
import type { OwnAward } from '@shared/badge/award-model'
import { CATEGORY_NAMES } from '@shared/badge/award-words'
import { localDate } from '@shared/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { NameSheet } from './name-sheet'

function Award({ award, onChange }: { readonly award: OwnAward; readonly onChange: () => void }) {
  const { id, year, category, stationName, state, choice, open: isOpen, award: given } = award
  const { label, tone } = STATE_WORDS[state]
  return (
    <Card tone={given ? 'reward' : 'plain'}>
      <Stack gap={2}>
        <Row between wrap>
          <View className="t-lead">{`${String(year)} ${CATEGORY_NAMES[category]}`}</View>
          {given ? null : <Tag tone={tone} label={label} />}
        </Row>
        {given ? (
          <>
            <View>{OWN_COPY.granted(given.grantedBy)}</View>
            <View className="t-2 t-num">
              {`${OWN_COPY.on(localDate(given.at))}，${OWN_COPY.no(given.no)}`}
            </View>
          </>
        ) : (
          <View className="t-2">{stationName}</View>
        )}
        {isOpen ? (
          <>
            <View>{OWN_COPY.now[choice]}</View>
            <Row gap={2} wrap>
              <Button variant="quiet" size="m" block={false} onPress={onChange}>
                {OWN_COPY.change}
              </Button>
              {given ? (
                <Button
                  variant="quiet"
                  size="m"
                  block={false}
                  onPress={() => void open('badge/take', { of: 'award', id })}
                >
                  {TAKE_COPY.award}
                </Button>
              ) : null}
              <Button
                variant="text"
                size="m"
                block={false}
                onPress={() => void open('public/commend', { year: String(year) })}
              >
                {OWN_COPY.public}
              </Button>
            </Row>
          </>
        ) : null}
      </Stack>
    </Card>
  )
}

/** What one was named for and given, and how one's name stands on the list. AWD-15, R-06, R-12. */
export default function OwnAwardsPage() {
  const asked = useCall(awardContract, 'listOwnAwards', {})
  const [changing, setChanging] = useState<OwnAward>()
  const [said, setSaid] = useState<string>()
  const done = (words: string) => {
    setChanging(undefined)
    setSaid(words)
    asked.reload()
  }
  return (
    <AskedPage
      title={OWN_COPY.title}
      asked={asked}
      shape={['card', 'card']}
      over={
        <>
          {changing ? (
            <NameSheet award={changing} onDone={done} onClose={() => setChanging(undefined)} />
          ) : null}
          <Toast text={said} onClose={() => setSaid(undefined)} />
        </>
      }
    >
      {({ awards }) =>
        awards.length === 0 ? (
          <StatePage art="window-empty" {...OWN_COPY.none} />
        ) : (
          <Stack>
            {awards.map((one) => (
              <Award key={one.id} award={one} onChange={() => setChanging(one)} />
            ))}
          </Stack>
        )
      }
    </AskedPage>
  )
}
