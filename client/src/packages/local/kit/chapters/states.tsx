import { Button } from '@client/ui/button'
import { CallGroup } from '@client/ui/call-button'
import { Card } from '@client/ui/card'
import { Skeleton } from '@client/ui/skeleton'
import { Spinner } from '@client/ui/spinner'
import { Row } from '@client/ui/stack'
import { StatePage } from '@client/ui/state-page'
import { UnsentCards } from '@client/ui/unsent-cards'
import { View } from '@tarojs/components'
import { rest } from '../rest'
import { Specimen } from '../specimen'

const UNSENT = [
  { id: '1', name: '意见', state: { name: 'waiting' } },
  { id: '2', name: '建议', state: { name: 'refused', sentence: '写两个字以上' } },
] as const

const UNSENT_WORDS = {
  waiting: (count: number) => `${count} 条存在手机里`,
  hint: '有网了就送出去',
  refused: '没提交成功',
  mend: '改一改',
  again: '再提交一次',
}

/** What one sees before there is something, or instead of it. */
export function StatesChapter() {
  return (
    <>
      <Specimen
        name="Skeleton"
        props="shape: (title card row figures chips options code chart)[] · slow"
      >
        <Skeleton
          shape={['title', 'chips', 'figures', 'row', 'card', 'options', 'code', 'chart']}
          slow="网络有点慢，正在打开"
        />
      </Specimen>
      <Specimen name="Spinner">
        <Row>
          <Spinner />
          <View>正在打开</View>
        </Row>
      </Specimen>
      <Specimen name="StatePage" props="art · title · text? · calls? · action?">
        <StatePage
          art="window-empty"
          title="还没有求助记录"
          text="平平安安最好"
          action={<Button onPress={rest}>问一声</Button>}
        />
        <StatePage
          art="window-error"
          title="没提交成功"
          text="您写的都还在"
          calls={
            <Card tone="urgent">
              <CallGroup calls={[{ number: '110', name: '报警', onCall: rest }]} />
            </Card>
          }
        />
        <StatePage art="window-offline" title="现在没有网" text="有网了会自己送出去" />
        <StatePage art="window-done" title="收到了" />
      </Specimen>
      <Specimen name="UnsentCards" props="jobs · nameOf · words · onMend · onAgain">
        <UnsentCards
          jobs={UNSENT}
          nameOf={({ name }) => name}
          words={UNSENT_WORDS}
          onMend={rest}
          onAgain={rest}
        />
      </Specimen>
    </>
  )
}
