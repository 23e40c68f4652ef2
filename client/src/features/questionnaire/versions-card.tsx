import { call } from '@client/platform/call'
import { handOverFile } from '@client/platform/save-file'
import { useAct } from '@client/platform/use-act'
import { Card } from '@client/ui/card'
import { ErrorCallout } from '@client/ui/callout'
import { Heading } from '@client/ui/heading'
import { InlineAction } from '@client/ui/inline-action'
import { Section } from '@client/ui/section'
import { Row, Stack } from '@client/ui/stack'
import { questionnaireContract } from '@shared/survey/questionnaire-actions'
import { EDIT_COPY, LIST_COPY } from './copy'

/** What no phone takes into the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g
/** Older ones are read where they were asked. */
const SHOWN = 3

export interface VersionsCardProps {
  readonly id: string
  readonly title: string
  readonly newest: number
  readonly onLook: (version: number) => void
  readonly onExported: () => void
}

/** The frozen versions, the newest first: looked at, and handed over as files (feature 42). */
export function VersionsCard({ id, title, newest, onLook, onExported }: VersionsCardProps) {
  const act = useAct()
  const versions = Array.from({ length: Math.min(SHOWN, newest) }, (_, back) => newest - back)
  const handOver = (version: number) =>
    act.run(async () => {
      const { text } = await call(questionnaireContract, 'exportQuestionnaire', { id, version })
      const name = `${title.replace(NOT_IN_NAMES, ' ').trim()}-${version}.json`
      if (await handOverFile({ name, text, type: 'application/json' })) onExported()
    })
  return (
    <Section title={EDIT_COPY.versions}>
      <Card>
        <Stack gap={4}>
          {versions.map((version) => (
            <Stack key={version} gap={1}>
              <Heading level={3} size="lead">
                {LIST_COPY.version(version)}
              </Heading>
              <Row wrap gap={4}>
                <InlineAction icon="eye" label={EDIT_COPY.look} onPress={() => onLook(version)} />
                <InlineAction
                  icon="download"
                  label={act.busy ? EDIT_COPY.exporting : EDIT_COPY.export}
                  onPress={() => void handOver(version)}
                />
              </Row>
            </Stack>
          ))}
          <ErrorCallout text={act.error?.sentence} />
        </Stack>
      </Card>
    </Section>
  )
}
