import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { useRows } from '@client/platform/use-rows'
import { trainingContract } from '@shared/training/contract'
import type { CoursewareFields } from '@shared/training/courseware'
import { useRef } from 'react'

type Cursor = { readonly at: number; readonly id: string } | null

/** A station's courseware of a form, page after page; nothing while nobody knows which station. */
export function useStationCourseware(
  station: string | null | undefined,
  form: CoursewareFields['form'] | undefined,
) {
  const wanted = { stationId: station ?? '', ...(form ? { form } : {}) }
  const asked = useCall(trainingContract, 'listCourseware', station ? wanted : null)
  const next = useRef<{ readonly of: string; readonly cursor: Cursor }>()
  const of = JSON.stringify(wanted)
  const first = asked.state === 'ready' ? asked.output : undefined
  const list = useRows(
    { rows: first?.courseware ?? [], more: (first?.next ?? null) !== null },
    async () => {
      const cursor = next.current?.of === of ? next.current.cursor : (first?.next ?? null)
      if (cursor === null) return { rows: [], more: false }
      const page = await call(trainingContract, 'listCourseware', { ...wanted, before: cursor })
      next.current = { of, cursor: page.next }
      return { rows: page.courseware, more: page.next !== null }
    },
    of,
  )
  return { asked, ...list }
}
