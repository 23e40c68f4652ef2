import { FormPage } from '@client/features/frame/form-page'
import { IMPORT_COPY } from '@client/features/questionnaire/copy'
import { call } from '@client/platform/call'
import { replace } from '@client/platform/navigation'
import { pickTextFile } from '@client/platform/pick-text-file'
import { useAct, useRecordedAct } from '@client/platform/use-act'
import { Button } from '@client/ui/button'
import { Callout, ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { PageHead } from '@client/ui/page-head'
import { withoutCodebook } from '@shared/survey/exchange'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { useState } from 'react'

/** What a page can show of a file without becoming slow. */
const MOST_LETTERS = 60_000

/** A questionnaire from a file, or pasted. It becomes a draft with whatever is to be mended. Feature 42. */
export default function ImportPage() {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const picking = useAct()
  const act = useRecordedAct('questionnaire')
  const given = (chosen ?? text).trim()

  const pick = () =>
    picking.run(async () => {
      const picked = await pickTextFile(['json', 'txt'])
      if (picked !== undefined) setChosen(picked)
    })
  const take = async () => {
    const sent = withoutCodebook(given)
    let made: string | undefined
    await act.run({ sent }, async (id) => {
      await call(questionnaireContract, 'importQuestionnaire', { id, text: sent })
      made = id
    })
    // The page that comes instead is the way on: nothing is left to go back from.
    if (made !== undefined) await replace('campaign/questionnaire', { id: made })
    return false
  }

  return (
    <FormPage
      title={IMPORT_COPY.title}
      save={IMPORT_COPY.act}
      saving={IMPORT_COPY.acting}
      off={given === ''}
      note={given === '' ? IMPORT_COPY.nothing : undefined}
      act={act}
      onSave={take}
    >
      <PageHead size="title" title={IMPORT_COPY.head} text={IMPORT_COPY.text} />
      <Button variant="quiet" icon="clipboard" onPress={() => void pick()}>
        {IMPORT_COPY.choose}
      </Button>
      <ErrorCallout block text={picking.error?.sentence} />
      {chosen === undefined ? (
        <Field
          kind="area"
          label={IMPORT_COPY.paste}
          placeholder={IMPORT_COPY.pastePlaceholder}
          max={MOST_LETTERS}
          value={text}
          onChange={setText}
        />
      ) : (
        <Callout block tone="good" icon="checkc">
          {IMPORT_COPY.chosen(chosen.length)}
        </Callout>
      )}
    </FormPage>
  )
}
