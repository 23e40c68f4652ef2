import { call } from '@client/platform/call'
import { useNow } from '@client/platform/use-now'
import { Cell, CellGroup } from '@client/ui/cell'
import type { ReasonedAct } from '@client/ui/reason-sheet'
import { Section } from '@client/ui/section'
import { Stack } from '@client/ui/stack'
import type { OutputOf } from '@shared/kit/contract'
import { friendlyTime } from '@shared/kit/time'
import { volunteerContract } from '@shared/volunteer/contract'
import { View } from '@tarojs/components'
import { TEAM_MEMBERS_COPY } from './people-copy'
import { RowCard } from './row-card'

export interface TeamMembersProps {
  readonly output: OutputOf<(typeof volunteerContract.actions)['listTeamMembers']>
  readonly onAnswer: (act: ReasonedAct) => void
}

/** Who is in a team, and who asks to join. ROL-04, REG-34. */
export function TeamMembers({ output: { members, requests }, onAnswer }: TeamMembersProps) {
  const now = useNow()
  const answer = ({ id, maskedName }: (typeof requests)[number], accept: boolean): ReasonedAct => ({
    title: accept
      ? TEAM_MEMBERS_COPY.letInTitle(maskedName)
      : TEAM_MEMBERS_COPY.keepOutTitle(maskedName),
    placeholder: accept ? TEAM_MEMBERS_COPY.letInPlaceholder : TEAM_MEMBERS_COPY.keepOutPlaceholder,
    act: accept ? TEAM_MEMBERS_COPY.letIn : TEAM_MEMBERS_COPY.keepOut,
    said: accept ? TEAM_MEMBERS_COPY.letInDone : TEAM_MEMBERS_COPY.keepOutDone,
    work: (reason) =>
      call(volunteerContract, 'decideTeamRequest', { requestId: id, accept, reason }),
  })
  return (
    <>
      {requests.length === 0 ? null : (
        <Section title={TEAM_MEMBERS_COPY.requests}>
          <Stack>
            {requests.map((request) => (
              <RowCard
                key={request.id}
                letter={request.maskedName.slice(0, 1)}
                title={request.maskedName}
                hint={`${request.volunteerNo}，${friendlyTime(request.at, now)}`}
                less={{
                  label: TEAM_MEMBERS_COPY.keepOut,
                  onPress: () => onAnswer(answer(request, false)),
                }}
                more={{
                  label: TEAM_MEMBERS_COPY.letIn,
                  onPress: () => onAnswer(answer(request, true)),
                }}
              />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={TEAM_MEMBERS_COPY.members}>
        {members.length === 0 ? (
          <View className="t-2">{TEAM_MEMBERS_COPY.none}</View>
        ) : (
          <CellGroup>
            {members.map(({ id, maskedName, volunteerNo }) => (
              <Cell key={id} icon="user" title={maskedName} hint={volunteerNo} />
            ))}
          </CellGroup>
        )}
      </Section>
    </>
  )
}
