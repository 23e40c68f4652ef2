import { call } from '@client/platform/call'
import { newClientId } from '@client/platform/random'
import { useAct } from '@client/platform/use-act'
import { trainingContract } from '@shared/training/contract'
import type { Courseware, CoursewareFields } from '@shared/training/courseware'
import { useRef, useState } from 'react'
import { problemsOf } from './courseware-draft'

/** What is written to begin with, and whose it is. */
export interface CoursewareStart {
  readonly stationId: string
  readonly fields: CoursewareFields
  /** None: it is new. */
  readonly id: string | undefined
}

/** Writing courseware: kept as far as it is, and handed in when it is whole. AMB-16. */
export function useCoursewareWriting({ stationId, fields: first, id: known }: CoursewareStart) {
  const [fields, setFields] = useState(first)
  const [asked, ask] = useState<'keep' | 'hand'>()
  const [isKept, setKept] = useState(false)
  const newId = useRef<string>()
  const act = useAct()

  async function save(): Promise<string> {
    newId.current ??= known ?? (await newClientId('courseware'))
    const id = newId.current
    await call(trainingContract, 'saveCourseware', { id, stationId, fields })
    return id
  }
  const isWhole = (wanted: 'keep' | 'hand') => Object.keys(problemsOf(fields, wanted)).length === 0

  return {
    fields,
    act,
    /** What was kept since the last change. */
    isKept,
    problems: asked ? problemsOf(fields, asked) : {},
    update: (change: Partial<CoursewareFields>) => {
      setKept(false)
      setFields((written) => ({ ...written, ...change }))
    },
    async keep(): Promise<boolean> {
      ask('keep')
      if (!isWhole('keep')) return false
      const done = await act.run(async () => {
        await save()
      })
      setKept(done)
      return done
    },
    /** Keeps it and hands it in; what was refused stays to be mended. */
    async handIn(): Promise<Courseware | undefined> {
      ask('hand')
      if (!isWhole('hand')) return undefined
      let handedIn: Courseware | undefined
      await act.run(async () => {
        const id = await save()
        handedIn = (await call(trainingContract, 'submitCourseware', { id })).courseware
      })
      return handedIn
    },
  }
}

export type CoursewareWriting = ReturnType<typeof useCoursewareWriting>
