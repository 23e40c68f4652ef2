import { AskedPage } from '@client/features/frame/asked-page'
import { BAODUN_COPY } from '@client/features/learn/copy'
import { useBaodunRecords } from '@client/features/learn/use-baodun-records'
import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell, CellGroup } from '@client/ui/cell'
import { Figure } from '@client/ui/figure'
import { Heading } from '@client/ui/heading'
import { Stack } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { friendlyDate } from '@shared/kit/time'
import { findLesson } from '@shared/learn/lessons'
import { View } from '@tarojs/components'

/** One's own 宝盾 and the lessons they come from. PTS-09, D-08. */
export default function BaodunPage() {
  const { asked, seen, older, loadOlder } = useBaodunRecords()
  return (
    <AskedPage title={BAODUN_COPY.title} asked={asked} shape={['card', 'row', 'row']}>
      {({ balance }) => (
        <>
          <Card tone="reward">
            <Stack gap={2}>
              <Heading level={1} size="lead">
                {BAODUN_COPY.title}
              </Heading>
              <Figure value={balance} unit={BAODUN_COPY.unit} />
              <View>{BAODUN_COPY.how}</View>
              <View>{BAODUN_COPY.rule}</View>
            </Stack>
          </Card>
          <Button
            variant="quiet"
            icon="gift"
            onPress={() => void open('points/gifts', { kind: 'baodun' })}
          >
            {BAODUN_COPY.gifts}
          </Button>
          {seen.entries.length === 0 ? (
            <StatePage
              art="window-empty"
              {...BAODUN_COPY.empty}
              action={
                <Button onPress={() => void open('learn/lessons', {})}>{BAODUN_COPY.learn}</Button>
              }
            />
          ) : (
            <CellGroup>
              {seen.entries.map(({ id, amount, source, at }) => (
                <Cell
                  key={id}
                  icon="shield"
                  tone="reward"
                  title={
                    findLesson(source.record)?.title ??
                    (amount < 0 ? BAODUN_COPY.spent : BAODUN_COPY.back)
                  }
                  hint={friendlyDate(at)}
                  value={amount > 0 ? `+${amount}` : String(amount)}
                />
              ))}
            </CellGroup>
          )}
          {older === 'failed' ? (
            <Callout tone="wait" icon="wifioff">
              {BAODUN_COPY.earlierFailed}
            </Callout>
          ) : null}
          {seen.more ? (
            <Button
              variant="quiet"
              size="m"
              loading={older === 'loading' && BAODUN_COPY.loadingEarlier}
              onPress={loadOlder}
            >
              {BAODUN_COPY.earlier}
            </Button>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
