import { call } from '@client/platform/call'
import { useRecordedAct, type RecordedAct } from '@client/platform/use-act'
import type { InputOf } from '@shared/kit/contract'
import { opinionContract } from '@shared/opinion/contract'
import type { HandledOpinion } from '@shared/opinion/model'

export interface StepFormProps {
  /** As it was when the page opened. */
  readonly opinion: HandledOpinion
  readonly title: string
}

type Actions = typeof opinionContract.actions
type StepAction =
  | 'acceptOpinion'
  | 'sortOpinion'
  | 'decideOpinion'
  | 'feedBackOpinion'
  | 'callBackOpinion'
  | 'fileOpinion'
type Written<A extends StepAction> = Omit<InputOf<Actions[A]>, 'id' | 'stepId'>

/** A step of an opinion being taken: the same words are one step, however often they are sent. */
export function useStep<A extends StepAction>(
  action: A,
  opinionId: string,
): {
  readonly act: Pick<RecordedAct, 'busy' | 'error'>
  /** Gives true once it was taken. */
  readonly take: (written: Written<A>) => Promise<boolean>
} {
  const act = useRecordedAct('opinionStep')
  return {
    act,
    take: (written) =>
      act.run(written, async (stepId) => {
        const input = { ...written, id: opinionId, stepId } as unknown as InputOf<Actions[A]>
        await call(opinionContract, action, input)
      }),
  }
}
