import { FormPage } from '@client/features/frame/form-page'
import { WAY_WORDS, WRITE_COPY } from '@client/features/need/copy'
import { BLANK_NEED, needFields, type NeedDraft } from '@client/features/need/need-draft'
import { NeedForm } from '@client/features/need/need-form'
import { call } from '@client/platform/call'
import { useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { ChoiceChips } from '@client/ui/check-chips'
import { Heading } from '@client/ui/heading'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { Stack } from '@client/ui/stack'
import { NEED_WAYS, needContract, type Need } from '@shared/activity/need-actions'
import { useState } from 'react'

/** Files what was asked in a questionnaire, seen on a visit or told in a meeting. NEED-01, NEED-04. */
export default function CollectedNeedPage() {
  const { station: stationId = '' } = useParams<'organise/need-new'>()
  const [draft, setDraft] = useState<NeedDraft>(BLANK_NEED)
  const [way, setWay] = useState<Need['way'] | null>(null)
  const [tried, setTried] = useState(false)
  const act = useRecordedAct('need')

  const save = async () => {
    setTried(true)
    const fields = needFields(draft)
    if (!fields || way === null) return false
    return act.run({ stationId, way, ...fields }, async (id) => {
      await call(needContract, 'fileCollectedNeed', { id, stationId, way, ...fields })
    })
  }
  return (
    <FormPage
      title={WRITE_COPY.collectTitle}
      save={WRITE_COPY.keep}
      saving={WRITE_COPY.saving}
      act={act}
      onSave={save}
    >
      <PageHead title={WRITE_COPY.collectHead} text={WRITE_COPY.collectText} />
      <Stack gap={2}>
        <Heading size="lead">{WRITE_COPY.way}</Heading>
        <ChoiceChips
          label={WRITE_COPY.way}
          items={NEED_WAYS.map((key) => ({ key, label: WAY_WORDS[key] }))}
          value={way}
          onChange={setWay}
        />
        <ProblemLine text={tried && way === null ? WRITE_COPY.missing.way : undefined} />
      </Stack>
      <NeedForm
        draft={draft}
        tried={tried}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </FormPage>
  )
}
