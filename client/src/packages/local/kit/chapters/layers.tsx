import { Button } from '@client/ui/button'
import { Dialog } from '@client/ui/dialog'
import { Heading } from '@client/ui/heading'
import { ReasonSheet } from '@client/ui/reason-sheet'
import { Sheet } from '@client/ui/sheet'
import { Stack } from '@client/ui/stack'
import { Toast } from '@client/ui/toast'
import { useUndo } from '@client/ui/toast/use-undo'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { Specimen } from '../specimen'

function Toasts() {
  const [said, setSaid] = useState<string>()
  const [count, setCount] = useState(0)
  const undo = useUndo()
  const quiet = useCallback(() => setSaid(undefined), [])
  return (
    <Specimen
      name="Toast · useUndo"
      props="text · icon? · action? · onAction? · onClose · turn? · raised? | offer(text, takeBack)"
    >
      <Button variant="line" onPress={() => setSaid('记下了')}>
        说一句，3 秒
      </Button>
      <Button
        variant="line"
        onPress={() => {
          setCount(count + 1)
          undo.offer(`已通过 ${count + 1} 位`, () => setCount(count))
        }}
      >
        {`通过一位，8 秒能撤销（${count}）`}
      </Button>
      <Toast text={said} onClose={quiet} />
      <Toast {...undo.toast} action="撤销" />
    </Specimen>
  )
}

/** What lies over the page: it takes the focus, keeps it and gives it back. */
export function LayersChapter() {
  const [open, setOpen] = useState<'sheet' | 'plain' | 'destructive' | 'reason'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Specimen name="Sheet" props="open · label · closeLabel · onClose · action?">
        <Button variant="line" onPress={() => setOpen('sheet')}>
          打开抽屉
        </Button>
      </Specimen>
      <Specimen
        name="Dialog"
        props="open · icon · tone? · question · effect? · stay · act · destructive?"
      >
        <Button variant="line" onPress={() => setOpen('plain')}>
          问一声
        </Button>
        <Button variant="line" onPress={() => setOpen('destructive')}>
          问一声，会丢东西的
        </Button>
      </Specimen>
      <Specimen
        name="ReasonSheet"
        props="open · title · text? · label · placeholder · problem · note? · act · acting · destructive? · busy · error? · closeLabel · onClose · onAct(reason)"
      >
        <Button variant="line" onPress={() => setOpen('reason')}>
          先写理由再做
        </Button>
      </Specimen>
      <Toasts />
      <ReasonSheet
        open={open === 'reason'}
        title="为什么要看？"
        label="理由"
        placeholder="如：安排周三的活动"
        problem="写两个字以上的理由"
        note="谁在什么时候看的，本人能看到"
        act="看完整资料"
        acting="正在打开"
        busy={false}
        closeLabel="先不看"
        onClose={close}
        onAct={close}
      />
      <Sheet
        open={open === 'sheet'}
        label="百份问卷"
        closeLabel="关闭"
        onClose={close}
        action={<Button onPress={close}>转给家人看看</Button>}
      >
        <Stack>
          <Heading>百份问卷</Heading>
          <View className="t-2">收回 100 份有效问卷</View>
        </Stack>
      </Sheet>
      <Dialog
        open={open === 'plain'}
        icon="calendar"
        question="明天的电影夜，不去了？"
        effect="名额会让给排队的人"
        stay={{ label: '还要去', onPress: close }}
        act={{ label: '不去了', onPress: close }}
      />
      <Dialog
        open={open === 'destructive'}
        icon="trash"
        tone="bad"
        destructive
        question="撤回这件求助？"
        effect="撤回后不再跟进"
        stay={{ label: '先不', onPress: close }}
        act={{ label: '撤回', onPress: close }}
      />
    </>
  )
}
