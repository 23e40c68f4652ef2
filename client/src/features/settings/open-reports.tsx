import { open } from '@client/platform/navigation'
import { Button } from '@client/ui/button'
import { Card } from '@client/ui/card'
import { Row, Stack } from '@client/ui/stack'
import { Wicon } from '@client/ui/wicon'
import { View } from '@tarojs/components'
import { CLOSE_COPY } from './copy'

/**
 * Said before an account is closed while reports of this phone can still be followed. A report belongs to no account
 * (D-29), so closing ends none of them: the number and the code are what matters.
 */
export function OpenReports({ count }: { readonly count: number }) {
  return (
    <Card tone="wait">
      <Stack gap={3}>
        <Row gap={3}>
          <Wicon icon="clock" tone="surface" size={44} />
          <Stack gap={0} className="grow">
            <View className="t-strong">{CLOSE_COPY.openReports(count)}</View>
            <View>{CLOSE_COPY.openReportsText}</View>
          </Stack>
        </Row>
        <Button variant="quiet" size="m" onPress={() => void open('help/mine', {})}>
          {CLOSE_COPY.seeReports}
        </Button>
      </Stack>
    </Card>
  )
}
