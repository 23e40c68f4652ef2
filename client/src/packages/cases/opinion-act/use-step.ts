import { useRecordedAct, type RecordedAct } from '@client/platform/use-act'
import type { HandledOpinion } from '@shared/opinion/model'

export interface StepFormProps {
  /** As it was when the page opened. */
  readonly opinion: HandledOpinion
  readonly title: string
}

/** Which opinion, and the step's own id. */
interface Step {
  readonly id: string
  readonly stepId: string
}

export interface StepTaking {
  readonly act: Pick<RecordedAct, 'busy' | 'error'>
  /** Sends what was written as one step, however often it is sent; gives true once it was taken. */
  readonly take: <W extends object>(
    written: W,
    send: (step: W & Step) => Promise<unknown>,
  ) => Promise<boolean>
}

/** A step of an opinion being taken. */
export function useStep(opinionId: string): StepTaking {
  const act = useRecordedAct('opinionStep')
  return {
    act,
    take: (written, send) =>
      act.run(written, async (stepId) => {
        await send({ ...written, id: opinionId, stepId })
      }),
  }
}

/** Fewer characters are no words: the contract asks for as many. */
const WORDS_MIN = 2

/** Whether something was written, each of them. */
export function areWritten(...words: readonly string[]): boolean {
  return words.every((one) => one.trim().length >= WORDS_MIN)
}
