import { AskedPage } from '@client/features/frame/asked-page'
import { HandledOpinionView } from '@client/features/opinion/handled-opinion'
import { ACT_NAMES, HANDLED_COPY } from '@client/features/opinion/handling-copy'
import { isOpen } from '@client/features/opinion/opinion-words'
import { RevealPerson } from '@client/features/opinion/reveal-person'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Button } from '@client/ui/button'
import { Footer } from '@client/ui/footer'
import { opinionContract } from '@shared/opinion/contract'
import type { HandledOpinion } from '@shared/opinion/model'
import { View } from '@tarojs/components'
import { useState } from 'react'

/** What the reader may do next; the first step of two ways offers both. CMP-04. */
function NextActs({ opinion: { id, next, state } }: { readonly opinion: HandledOpinion }) {
  const [first, ...others] = next
  if (first === undefined) {
    if (!isOpen(state)) return null
    return (
      <Footer>
        <View className="t-2 t-center">{HANDLED_COPY.othersDecide}</View>
      </Footer>
    )
  }
  return (
    <Footer layout={others.length > 0 ? 'row' : 'stack'}>
      {others.map((act) => (
        <Button
          key={act}
          variant="line"
          block={false}
          onPress={() => void open('cases/opinion-act', { id, act })}
        >
          {ACT_NAMES[act]}
        </Button>
      ))}
      <Button onPress={() => void open('cases/opinion-act', { id, act: first })}>
        {ACT_NAMES[first]}
      </Button>
    </Footer>
  )
}

/** One opinion as it is handled. It is read again whenever it comes to the front, such as after a step. */
export default function OpinionPage() {
  const { id } = useParams<'cases/opinion'>()
  const asked = useCall(opinionContract, 'getOpinion', id === undefined ? null : { id })
  const [seeing, setSeeing] = useState(false)
  const now = useNow()
  const opinion = asked.state === 'ready' ? asked.output : undefined
  return (
    <AskedPage
      title={HANDLED_COPY.title}
      asked={asked}
      shape={['card', 'card', 'card']}
      footer={opinion && <NextActs opinion={opinion} />}
      over={
        opinion && (
          <RevealPerson opinionId={opinion.id} open={seeing} onClose={() => setSeeing(false)} />
        )
      }
    >
      {(output) => (
        <HandledOpinionView opinion={output} now={now} onSeePerson={() => setSeeing(true)} />
      )}
    </AskedPage>
  )
}
