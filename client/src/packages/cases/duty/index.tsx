import { DUTY_LIST_COPY } from '@client/features/cases/waiting-copy'
import { AskedPage } from '@client/features/frame/asked-page'
import { FormPage } from '@client/features/frame/form-page'
import { DutyTurns, turnsOf, useDutyTurns, type Turn } from '@client/features/station/duty-form'
import { DUTY_COPY } from '@client/features/station/keep-copy'
import { call } from '@client/platform/call'
import { useCall } from '@client/platform/use-call'
import { StatePage } from '@client/ui/state-page'
import { accountContract } from '@shared/account/contract'
import { ASSOCIATION_SCOPE } from '@shared/desk/rules'
import { helpContract } from '@shared/help/contract'
import { useState } from 'react'

function Turns({ first }: { readonly first: readonly Turn[] }) {
  const duty = useDutyTurns(first, (turns) =>
    call(helpContract, 'setAssociationDuty', { turns: [...turns] }),
  )
  return (
    <FormPage
      title={DUTY_LIST_COPY.title}
      save={DUTY_COPY.save}
      saving={DUTY_COPY.saving}
      act={duty.act}
      onSave={duty.save}
    >
      <DutyTurns duty={duty} />
    </FormPage>
  )
}

/** Whom of the association's people is called first, and on which weekdays. D-16. */
export default function AssociationDutyPage() {
  const list = useCall(helpContract, 'getAssociationDuty', {})
  const asked = useCall(accountContract, 'listRoleHolders', { scopeId: ASSOCIATION_SCOPE })
  const [first, setFirst] = useState<readonly Turn[]>()
  // What was begun to be changed is not changed back by asking again.
  if (list.state === 'ready' && asked.state === 'ready' && !first) {
    const staff = asked.output.holders.filter(({ role }) => role === 'associationStaff')
    setFirst(turnsOf(list.output.people, staff))
  }
  if (first && first.length > 0) return <Turns first={first} />
  return (
    <AskedPage
      title={DUTY_LIST_COPY.title}
      asked={list.state === 'ready' ? asked : list}
      shape={['title', 'card']}
    >
      {() => <StatePage art="window-empty" {...DUTY_LIST_COPY.none} />}
    </AskedPage>
  )
}
