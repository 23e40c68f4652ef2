import { useMe } from '@client/features/account/use-me'
import { FormPage } from '@client/features/frame/form-page'
import { NEW_COPY } from '@client/features/organise/copy'
import { ledTeamOf } from '@client/features/organise/led-team'
import { newFields, postsOf } from '@client/features/organise/new-plan'
import { TemplateOptions } from '@client/features/organise/template-options'
import { call } from '@client/platform/call'
import { replace, useParams } from '@client/platform/navigation'
import { newClientId } from '@client/platform/random'
import { useRecordedAct } from '@client/platform/use-act'
import { PageHead } from '@client/ui/page-head'
import { activityContract } from '@shared/activity/contract'
import { ACTIVITY_TEMPLATES } from '@shared/activity/templates'
import { directoryContract } from '@shared/station/directory'
import { useState } from 'react'

/** What a new activity begins with: one that is held often, or nothing. The draft is the station's at once. ACT-43. */
export default function NewActivityPage() {
  const { station = '' } = useParams<'organise/new'>()
  const { account } = useMe()
  const [chosen, setChosen] = useState<string>()
  const act = useRecordedAct('activity')

  const make = async () => {
    if (!account || chosen === undefined) return
    const template = ACTIVITY_TEMPLATES.find(({ key }) => key === chosen)
    await act.run({ chosen }, async (id) => {
      const [kept, ...postIds] = await Promise.all([
        call(directoryContract, 'getStation', { stationId: station }),
        ...postsOf(template).map(() => newClientId('post')),
      ])
      const place = placeOf(kept.station)
      const base = { now: Date.now(), accountId: account.id, postIds, place }
      const fields = newFields({ ...base, ...(template && { template }) })
      const teamId = ledTeamOf(account.grants, station)
      await call(activityContract, 'saveActivity', { id, stationId: station, teamId, fields })
      await replace('organise/activity', { id })
    })
  }
  return (
    <FormPage
      title={NEW_COPY.title}
      save={NEW_COPY.make}
      saving={NEW_COPY.making}
      off={chosen === undefined || !account}
      note={chosen === undefined ? NEW_COPY.pick : undefined}
      act={act}
      onSave={() => void make()}
    >
      <PageHead title={NEW_COPY.head} text={NEW_COPY.text} />
      <TemplateOptions chosen={chosen} onChoose={setChosen} />
    </FormPage>
  )
}

function placeOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return `${name}，${address}`.slice(0, 60)
}
