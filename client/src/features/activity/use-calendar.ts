import { addToCalendar } from '@client/platform/calendar'
import { useAct } from '@client/platform/use-act'
import type { OwnSignUp } from '@shared/activity/model'

/** Puts what is certain into the phone's own calendar, which rings a day before. ACT-13. */
export function useCalendar() {
  const act = useAct()
  return {
    add: ({ title, place, slot }: OwnSignUp) =>
      act.run(async () => {
        await addToCalendar({ title, place, from: slot.from, to: slot.to })
      }),
    problem: act.error?.sentence,
  }
}
