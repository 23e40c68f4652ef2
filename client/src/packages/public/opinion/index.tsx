import { AskedPage } from '@client/features/frame/asked-page'
import { KeyPage } from '@client/features/frame/key-page'
import { SecretGuard } from '@client/features/help/secret-guard'
import { TRACK_COPY } from '@client/features/opinion/copy'
import { FIND_OPINION } from '@client/features/opinion/find-opinion'
import { type OpinionKey, useKeptOpinions } from '@client/features/opinion/kept-opinions'
import { MyOpinions } from '@client/features/opinion/my-opinions'
import { TrackedOpinionScreen } from '@client/features/opinion/tracked-opinion-screen'
import { replace, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { opinionContract } from '@shared/opinion/contract'

function Tracked({ opinionKey }: { readonly opinionKey: OpinionKey }) {
  const { no, secret } = opinionKey
  const asked = useCall(opinionContract, 'trackOpinion', { no, secret })
  if (asked.state !== 'ready') {
    return (
      <AskedPage title={TRACK_COPY.title} asked={asked} shape={['card', 'card']}>
        {() => null}
      </AskedPage>
    )
  }
  return (
    <TrackedOpinionScreen
      opinion={asked.output}
      opinionKey={opinionKey}
      guard={SecretGuard}
      stale={asked.error?.sentence}
      onChanged={asked.reload}
    />
  )
}

/** An opinion by its number: at once when this phone has its secret, else both are asked for. Without one, all that are kept here. */
export default function OpinionPage() {
  const { no } = useParams<'public/opinion'>()
  const { kept, unsent } = useKeptOpinions()
  if (no === undefined) return <MyOpinions kept={kept} unsent={unsent} />

  const opinion = kept.find((one) => one.no === no)
  if (opinion) return <Tracked opinionKey={opinion} />
  // The number typed in may be another than the page was opened with.
  const show = (found: { readonly no: string }) => {
    if (found.no !== no) void replace('public/opinion', { no: found.no })
  }
  return <KeyPage {...FIND_OPINION} no={no} onFound={show} />
}
