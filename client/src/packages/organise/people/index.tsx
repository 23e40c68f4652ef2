import { AskedPage } from '@client/features/frame/asked-page'
import { PEOPLE_COPY } from '@client/features/organise/copy'
import { RefusalSheet, SubstituteSheet } from '@client/features/organise/people-sheets'
import { SignUpRows } from '@client/features/organise/sign-up-rows'
import { call } from '@client/platform/call'
import { open, useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Cell, CellGroup } from '@client/ui/cell'
import { Footer } from '@client/ui/footer'
import { StatePage } from '@client/ui/state-page'
import { activityContract } from '@shared/activity/contract'
import type { SignUpRow } from '@shared/activity/model'
import type { Refusal } from '@shared/activity/refusals'
import { useState } from 'react'

/** Who signed up, who is taken, and who comes besides (board 37 before the day, ACT-11). */
export default function PeoplePage() {
  const { id = '', slot } = useParams<'organise/people'>()
  const asked = useCall(activityContract, 'listSignUps', { activityId: id, slotId: slot })
  const kept = useCall(activityContract, 'getKeptActivity', { id })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refusing, setRefusing] = useState<SignUpRow>()
  const [swapping, setSwapping] = useState<SignUpRow>()
  const [full, setFull] = useState(0)
  const act = useRecordedAct('decision')

  const decide = async (
    take: readonly string[],
    refuse: { id: string; reason: Refusal; note: string }[],
  ) => {
    const decision = { activityId: id, take: [...take], refuse }
    const done = await act.run(decision, async (decisionId) => {
      const input = { ...decision, decisionId }
      const { results } = await call(activityContract, 'decideSignUps', input)
      setFull(results.filter(({ outcome }) => outcome === 'full').length)
    })
    if (!done) return
    setChosen([])
    setRefusing(undefined)
    asked.reload()
  }
  const choose = (one: string) =>
    setChosen((last) => (last.includes(one) ? last.filter((id) => id !== one) : [...last, one]))
  const activity = kept.state === 'ready' ? kept.output.activity : undefined

  return (
    <AskedPage
      title={PEOPLE_COPY.title}
      asked={asked}
      shape={['row', 'row', 'row']}
      footer={
        chosen.length > 0 ? (
          <Footer>
            <Button
              loading={act.busy && PEOPLE_COPY.deciding}
              onPress={() => void decide(chosen, [])}
            >
              {PEOPLE_COPY.takeAll(chosen.length)}
            </Button>
          </Footer>
        ) : undefined
      }
      over={
        <>
          <RefusalSheet
            row={refusing}
            busy={act.busy}
            onClose={() => setRefusing(undefined)}
            onRefuse={(reason) =>
              refusing && void decide([], [{ id: refusing.id, reason, note: '' }])
            }
          />
          <SubstituteSheet
            row={swapping}
            onClose={() => setSwapping(undefined)}
            onDone={() => {
              setSwapping(undefined)
              asked.reload()
            }}
          />
        </>
      }
    >
      {({ rows }) => (
        <>
          <ErrorCallout block text={act.error?.sentence} />
          {full > 0 ? (
            <Callout block tone="wait" icon="info">
              {PEOPLE_COPY.someFull(full)}
            </Callout>
          ) : null}
          {rows.length === 0 ? <StatePage art="window-empty" {...PEOPLE_COPY.none} /> : null}
          <SignUpRows
            {...{ rows, chosen }}
            onChoose={choose}
            onRefuse={setRefusing}
            onSubstitute={setSwapping}
          />
          {activity ? (
            <CellGroup>
              {activity.fields.posts.map((post) => (
                <Cell
                  key={post.id}
                  icon="users"
                  title={PEOPLE_COPY.add}
                  hint={post.name}
                  onPress={() =>
                    void open('organise/add', {
                      ...{ id, slot: slot ?? activity.fields.slots[0]?.id ?? '', post: post.id },
                    })
                  }
                />
              ))}
            </CellGroup>
          ) : null}
        </>
      )}
    </AskedPage>
  )
}
