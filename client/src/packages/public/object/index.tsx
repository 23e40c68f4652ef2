import { COMMEND_COPY, OBJECT_COPY } from '@client/features/award/copy'
import { keepObjection } from '@client/features/award/kept-objections'
import { AskedPage } from '@client/features/frame/asked-page'
import { SecretGuard } from '@client/features/help/secret-guard'
import { call } from '@client/platform/call'
import { useDraft } from '@client/platform/drafts'
import { useParams } from '@client/platform/navigation'
import { useRecordedAct } from '@client/platform/use-act'
import { useCall } from '@client/platform/use-call'
import { Button } from '@client/ui/button'
import { ErrorCallout } from '@client/ui/callout'
import { Field } from '@client/ui/field'
import { useFirstError } from '@client/ui/field/use-first-error'
import { Footer } from '@client/ui/footer'
import { Heading } from '@client/ui/heading'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { Stack } from '@client/ui/stack'
import { awardContract } from '@shared/badge/award-actions'
import { OBJECTION_TEXT_MAX } from '@shared/badge/award-model'
import type { OutputOf } from '@shared/kit/contract'
import { useState } from 'react'
import { ReceivedObjection } from './received'

type Receipt = OutputOf<(typeof awardContract.actions)['raiseObjection']>

const NOTHING_YET = { text: '', about: '' }

/** The whole list, as a choice beside the names. */
const WHOLE = ''

/** Objecting to a list: no account, no name; what one wrote stays on the phone until it arrived. AWD-04. */
export default function ObjectPage() {
  const { year: opened } = useParams<'public/object'>()
  const year = Number(opened)
  const asked = useCall(awardContract, 'getCommend', opened === undefined ? {} : { year })
  const draft = useDraft(`award.objection.${opened ?? ''}`, NOTHING_YET)
  const act = useRecordedAct('objection')
  const [tried, setTried] = useState(false)
  const [receipt, setReceipt] = useState<Receipt>()
  const { callTo, attentionOf } = useFirstError(['text'])
  const { about } = draft.value
  const text = draft.value.text.trim()
  const problems = text.length < 2 ? { text: OBJECT_COPY.problem } : {}

  const send = async (of: number) => {
    setTried(true)
    if (callTo(problems)) return
    const content = { year: of, text, ...(about === WHOLE ? {} : { nominationId: about }) }
    const sent = await act.run(content, async (id) => {
      const said = await call(awardContract, 'raiseObjection', { id, ...content })
      keepObjection(said)
      setReceipt(said)
    })
    if (sent) draft.discard()
  }

  if (receipt) return <ReceivedObjection receipt={receipt} />
  const round = asked.state === 'ready' ? asked.output.round : null
  return (
    <AskedPage
      title={OBJECT_COPY.title}
      asked={asked}
      shape={['title', 'card']}
      footer={
        round ? (
          <Footer note={COMMEND_COPY.objectNote}>
            <Button loading={act.busy && OBJECT_COPY.sending} onPress={() => void send(round.year)}>
              {OBJECT_COPY.send}
            </Button>
          </Footer>
        ) : null
      }
    >
      {({ people }) => (
        <>
          <PageHead title={OBJECT_COPY.head} text={OBJECT_COPY.text} />
          <Field
            kind="area"
            label={OBJECT_COPY.label}
            placeholder={OBJECT_COPY.placeholder}
            max={OBJECTION_TEXT_MAX}
            value={draft.value.text}
            error={tried ? problems.text : undefined}
            attention={attentionOf('text')}
            onChange={(words) => draft.update({ text: words })}
          />
          <SecretGuard text={text} onCover={(covered) => draft.update({ text: covered })} />
          <Stack gap={2}>
            <Heading size="lead">{OBJECT_COPY.about}</Heading>
            <OptionGroup label={OBJECT_COPY.about}>
              <Option
                title={OBJECT_COPY.all}
                selected={about === WHOLE}
                onSelect={() => draft.update({ about: WHOLE })}
              />
              {people.map(({ id, name, stationName }) => (
                <Option
                  key={id}
                  title={name}
                  // A station that is named itself needs no place.
                  hint={stationName === name ? undefined : stationName}
                  selected={about === id}
                  onSelect={() => draft.update({ about: id })}
                />
              ))}
            </OptionGroup>
          </Stack>
          <ErrorCallout block text={act.error?.sentence} />
        </>
      )}
    </AskedPage>
  )
}
