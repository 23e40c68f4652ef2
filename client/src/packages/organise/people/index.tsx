import { AskedPage } from '@client/features/frame/asked-page'
import { PEOPLE_COPY } from '@client/features/organise/copy'
import { RefusalSheet, SubstituteSheet } from '@client/features/organise/people-sheets'
import {
  countsOf,
  groupsOf,
  STANDINGS,
  type Standing,
} from '@client/features/organise/sign-up-groups'
import { PostPeople, type SignUpActs } from '@client/features/organise/sign-up-rows'
import { useDecisions } from '@client/features/organise/use-decisions'
import { open, useParams } from '@client/platform/navigation'
import { useCall } from '@client/platform/use-call'
import { useNow } from '@client/platform/use-now'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Segments } from '@client/ui/segments'
import { StatePage } from '@client/ui/state-page'
import { Toast } from '@client/ui/toast'
import { activityContract } from '@shared/activity/contract'
import { asksForAgreement } from '@shared/activity/notice-rules'
import type { ActivitySlot, SignUpRow } from '@shared/activity/model'
import type { KeptActivity } from '@shared/activity/planning-actions'
import type { Refusal } from '@shared/activity/refusals'
import { useCallback, useState } from 'react'
import { KeptActivityPage } from '../kept-activity-page'
import { Choosing, WhichSlot } from './choosing'

interface PostsProps {
  readonly activity: KeptActivity
  readonly slot: ActivitySlot | undefined
  readonly rows: readonly SignUpRow[]
  readonly standing: Standing
  readonly acts: SignUpActs
}

/** The people of each post; where they come, somebody can be added until it is over. */
function Posts({ activity, slot, rows, standing, acts }: PostsProps) {
  const now = useNow()
  const { id, fields, state } = activity
  const isOpen = state === 'published' && slot !== undefined && slot.to > now
  const canAdd = isOpen && standing === 'confirmed'
  return (
    <>
      {groupsOf(fields.posts, rows, standing)
        .filter((group) => group.rows.length > 0 || canAdd)
        .map((group) => (
          <PostPeople
            key={group.post.id}
            group={group}
            acts={acts}
            onAdd={
              canAdd
                ? () => void open('organise/add', { id, slot: slot.id, post: group.post.id })
                : undefined
            }
          />
        ))}
    </>
  )
}

function People({ activity, first }: { readonly activity: KeptActivity; readonly first?: string }) {
  const { id, fields } = activity
  const [slotId, setSlot] = useState(first ?? fields.slots[0]?.id ?? '')
  const [wanted, setStanding] = useState<Standing>()
  const [refusing, setRefusing] = useState<readonly SignUpRow[]>([])
  const [swapping, setSwapping] = useState<SignUpRow>()
  const [said, setSaid] = useState<string>()
  const hush = useCallback(() => setSaid(undefined), [])
  const heard = useCall(activityContract, 'listSignUps', { activityId: id, slotId })
  const decisions = useDecisions(id, (words) => {
    setSaid(words)
    heard.reload()
  })
  const rows = heard.state === 'ready' ? heard.output.rows : []
  const counts = countsOf(rows)
  const standing = wanted ?? (counts.asked > 0 ? 'asked' : 'confirmed')
  const slot = fields.slots.find((one) => one.id === slotId)
  const refuse = async (reason: Refusal, note: string) => {
    if (await decisions.refuse(refusing, reason, note)) setRefusing([])
  }
  const swapped = () => {
    setSwapping(undefined)
    heard.reload()
  }
  const acts: SignUpActs = {
    ...{ chosen: decisions.chosen, onChoose: decisions.choose },
    ...{ onRefuse: (row) => setRefusing([row]), onSubstitute: setSwapping },
  }
  return (
    <AskedPage
      title={PEOPLE_COPY.title}
      asked={heard}
      shape={['title', 'chips', 'row', 'row', 'row']}
      footer={
        standing === 'asked' && counts.asked > 0 ? (
          <Choosing
            asked={rows.filter((row) => row.state === 'asked')}
            decisions={decisions}
            onRefuse={setRefusing}
          />
        ) : undefined
      }
      over={
        <>
          <RefusalSheet
            key={refusing.map((row) => row.id).join()}
            rows={refusing}
            busy={decisions.busy}
            error={decisions.error}
            onClose={() => setRefusing([])}
            onRefuse={(reason, note) => void refuse(reason, note)}
          />
          <SubstituteSheet
            key={swapping?.id}
            row={swapping}
            needsPaper={asksForAgreement(activity.fields)}
            onClose={() => setSwapping(undefined)}
            onDone={swapped}
          />
          <Toast raised text={said} onClose={hush} />
        </>
      }
    >
      {() => (
        <>
          <WhichSlot activity={activity} current={slotId} onChange={setSlot} />
          <Segments
            label={PEOPLE_COPY.which}
            items={STANDINGS.map((key) => ({
              key,
              label: `${PEOPLE_COPY.kinds[key]} ${counts[key]}`,
            }))}
            current={standing}
            onChange={setStanding}
          />
          <ErrorCallout block text={refusing.length > 0 ? undefined : decisions.error} />
          {decisions.full > 0 ? (
            <Callout block tone="wait" icon="info">
              {PEOPLE_COPY.someFull(decisions.full)}
            </Callout>
          ) : null}
          {counts[standing] === 0 ? (
            <StatePage art="window-empty" {...PEOPLE_COPY.none[standing]} />
          ) : null}
          <Posts {...{ activity, slot, rows, standing, acts }} />
        </>
      )}
    </AskedPage>
  )
}

/** Who signed up, who is taken, and who comes besides (board 37 before the day, ACT-11). */
export default function PeoplePage() {
  const { id, slot } = useParams<'organise/people'>()
  return (
    <KeptActivityPage id={id} title={PEOPLE_COPY.title}>
      {(activity) => <People activity={activity} first={slot} />}
    </KeptActivityPage>
  )
}
