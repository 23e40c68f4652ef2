import { FormPage } from '@client/features/frame/form-page'
import { REPEAT_COPY } from '@client/features/organise/copy'
import { MOST_DAYS, RHYTHMS, seriesDays, type Rhythm } from '@client/features/organise/series'
import { dayWords } from '@client/features/organise/when-words'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { useNow } from '@client/platform/use-now'
import { Card } from '@client/ui/card'
import { CheckRow } from '@client/ui/check-row'
import { PageHead } from '@client/ui/page-head'
import { Section } from '@client/ui/section'
import { Segments } from '@client/ui/segments'
import { Stepper } from '@client/ui/stepper'
import { Tag } from '@client/ui/tag'
import { activityContract } from '@shared/activity/contract'
import type { KeptActivity } from '@shared/activity/planning-actions'
import { instantOf, localDate } from '@shared/kit/time'
import { useRef, useState } from 'react'
import { KeptActivityPage } from '../kept-activity-page'

const RHYTHM_ITEMS = RHYTHMS.map((key) => ({ key, label: REPEAT_COPY.rhythms[key] }))

function Repeat({ activity }: { readonly activity: KeptActivity }) {
  const now = useNow()
  const [rhythm, setRhythm] = useState<Rhythm>('weekly')
  const [count, setCount] = useState(4)
  /** Days that were ticked against what is usual. */
  const [turned, setTurned] = useState<readonly string[]>([])
  const act = useAct()
  const ids = useRef(new Map<string, string>())
  const first = localDate(activity.fields.slots[0]?.from ?? now)
  const days = seriesDays(first, rhythm, count, localDate(now))
  const chosen = days
    .filter(({ on, why }) => why !== 'over' && (why === undefined) !== turned.includes(on))
    .map(({ on }) => on)

  async function copyFor(on: string) {
    const known = ids.current.get(on) ?? (await newClientId('activity'))
    ids.current.set(on, known)
    return { id: known, on }
  }
  const save = () =>
    act.run(async () => {
      const copies = await Promise.all(chosen.map(copyFor))
      await call(activityContract, 'repeatActivity', { id: activity.id, copies })
    })
  const turn = (on: string) =>
    setTurned((last) => (last.includes(on) ? last.filter((one) => one !== on) : [...last, on]))
  return (
    <FormPage
      title={REPEAT_COPY.title}
      save={REPEAT_COPY.save(chosen.length)}
      saving={REPEAT_COPY.saving}
      off={chosen.length === 0}
      note={chosen.length === 0 ? REPEAT_COPY.none : undefined}
      act={act}
      onSave={save}
    >
      <PageHead title={REPEAT_COPY.head} text={REPEAT_COPY.text} />
      <Segments
        label={REPEAT_COPY.rhythm}
        items={RHYTHM_ITEMS}
        current={rhythm}
        onChange={setRhythm}
      />
      <Card pad="rows">
        <Stepper
          label={REPEAT_COPY.count}
          unit={REPEAT_COPY.countUnit}
          words={REPEAT_COPY.countWords}
          {...{ min: 1, max: MOST_DAYS, value: count }}
          onChange={setCount}
        />
      </Card>
      <Section title={REPEAT_COPY.days}>
        <Card pad="rows">
          {days.map(({ on, why }) => (
            <CheckRow
              key={on}
              title={dayWords(instantOf(on))}
              tag={why ? <Tag tone="wait" label={REPEAT_COPY[why]} /> : undefined}
              checked={chosen.includes(on)}
              disabled={why === 'over'}
              onChange={() => turn(on)}
            />
          ))}
        </Card>
      </Section>
    </FormPage>
  )
}

/** The same again on further days; sent again after a failure, no day is published twice. ACT-09. */
export default function RepeatPage() {
  const { id } = useParams<'organise/repeat'>()
  return (
    <KeptActivityPage id={id} title={REPEAT_COPY.title}>
      {(activity) => <Repeat activity={activity} />}
    </KeptActivityPage>
  )
}
