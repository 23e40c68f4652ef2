import { RULES_COPY } from '@client/features/award/copy'
import { NOMINATION_COPY, WRITE_COPY } from '@client/features/award/work-copy'
import { call } from '@client/platform/call'
import { useAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Divider } from '@client/ui/divider'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import { Stepper } from '@client/ui/stepper'
import { Toast } from '@client/ui/toast'
import { awardContract } from '@shared/badge/award-actions'
import type { AwardMarks, Nomination } from '@shared/badge/award-model'
import { Fragment, useState } from 'react'

export interface MarkingProps {
  readonly nomination: Nomination
  readonly onDone: () => void
}

/** A juror's marks, criterion by criterion; none is there before. What others gave is not shown. */
export function Marking({ nomination, onDone }: MarkingProps) {
  const { id, criteria, marks: given } = nomination
  const [marks, setMarks] = useState<AwardMarks>(() =>
    criteria.map((one) => ({
      id: one.id,
      mark: given.find((known) => known.id === one.id)?.mark ?? 0,
    })),
  )
  const [said, setSaid] = useState<string>()
  const act = useAct()
  const send = async () => {
    const done = await act.run(async () => {
      await call(awardContract, 'markNomination', { id, marks })
    })
    if (!done) return
    setSaid(NOMINATION_COPY.markedSaid)
    onDone()
  }
  return (
    <Section title={NOMINATION_COPY.marks} note={NOMINATION_COPY.marksHint}>
      <Stack>
        <Card>
          {criteria.map(({ id: of, name, points }, at) => (
            <Fragment key={of}>
              {at === 0 ? null : <Divider />}
              <Stepper
                label={name}
                hint={RULES_COPY.points(points)}
                value={marks.find((one) => one.id === of)?.mark ?? 0}
                unit={WRITE_COPY.pointsUnit}
                min={0}
                max={points}
                step={5}
                words={[WRITE_COPY.less, WRITE_COPY.more]}
                onChange={(mark) =>
                  setMarks(marks.map((one) => (one.id === of ? { ...one, mark } : one)))
                }
              />
            </Fragment>
          ))}
        </Card>
        <ErrorCallout text={act.error?.sentence} />
        <Button loading={act.busy && NOMINATION_COPY.marking} onPress={() => void send()}>
          {NOMINATION_COPY.mark}
        </Button>
      </Stack>
      <Toast text={said} onClose={() => setSaid(undefined)} />
    </Section>
  )
}
