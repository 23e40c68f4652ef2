import { call } from '@client/platform/call'
import { useRecordedAct } from '@client/platform/use-act'
import { Callout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { stationContract } from '@shared/station/contract'
import { useState } from 'react'
import { TEAM_COPY } from './keep-copy'

/** Founding a team of a station; its name follows STA-10 and STA-11, which the server checks. */
export function useTeamFounding(stationId: string) {
  const [name, setName] = useState('')
  const [direction, setDirection] = useState('')
  const [checked, setChecked] = useState(false)
  const act = useRecordedAct('team')
  const problems = {
    name: name.trim().length < 3 ? TEAM_COPY.nameProblem : undefined,
    direction: direction.trim().length < 2 ? TEAM_COPY.directionProblem : undefined,
  }
  return {
    name,
    setName,
    direction,
    setDirection,
    problems: checked ? problems : { name: undefined, direction: undefined },
    act,
    save: async (): Promise<boolean> => {
      setChecked(true)
      if (problems.name !== undefined || problems.direction !== undefined) return false
      const content = {
        stationId,
        name: name.trim(),
        direction: direction.trim(),
        parentId: null,
      }
      return act.run(content, async (id) => {
        await call(stationContract, 'foundTeam', { id, ...content })
      })
    },
  }
}

export type TeamFounding = ReturnType<typeof useTeamFounding>

/** What the team is called and what it does. */
export function TeamFields({ founding }: { readonly founding: TeamFounding }) {
  const { name, setName, direction, setDirection, problems } = founding
  return (
    <>
      <Field
        label={TEAM_COPY.name}
        hint={TEAM_COPY.nameHint}
        placeholder={TEAM_COPY.namePlaceholder}
        max={20}
        value={name}
        error={problems.name}
        onChange={setName}
      />
      <Callout block tone="sunken" icon="info">
        {TEAM_COPY.nameRule}
      </Callout>
      <Field
        label={TEAM_COPY.direction}
        placeholder={TEAM_COPY.directionPlaceholder}
        max={40}
        value={direction}
        error={problems.direction}
        onChange={setDirection}
      />
    </>
  )
}
