import { Callout } from '@client/ui/callout'
import { Card } from '@client/ui/card'
import { Cell } from '@client/ui/cell'
import type { IconName } from '@client/ui/icon'
import { Option, OptionGroup } from '@client/ui/option'
import { PageHead } from '@client/ui/page-head'
import { ProblemLine } from '@client/ui/problem-line'
import { SwitchRow } from '@client/ui/switch-row'
import { OPINION_SUBJECTS, type OpinionSubject } from '@shared/opinion/model'
import { SUBJECT_NAMES, WRITE_COPY } from './copy'
import { goesAroundAnyway, levelOf, namesStation, type OpinionDraft } from './opinion-draft'
import type { WritingProps } from './write-kind'

const ICONS: Readonly<Record<OpinionSubject, IconName>> = {
  station: 'station',
  volunteer: 'users',
  app: 'sms',
  other: 'clipboard',
}

/** Who takes it in first, and whether its station sees it before the result. CMP-14. */
function Goes({ draft }: { readonly draft: OpinionDraft }) {
  if (goesAroundAnyway(draft)) {
    return (
      <Callout block tone="good" icon="lock" lead={WRITE_COPY.always}>
        {WRITE_COPY.alwaysText}
      </Callout>
    )
  }
  return (
    <Callout block tone="sunken" icon="send">
      {levelOf(draft) === 'station'
        ? WRITE_COPY.toStation(draft.stationName)
        : WRITE_COPY.toAssociation}
    </Callout>
  )
}

export interface WriteAboutProps extends WritingProps {
  /** Opens the list of stations. */
  readonly onPickStation: () => void
}

/** Step two: what it is about, which station if any, and whether that station is left out until the result. */
export function WriteAbout({ draft, problems, onChange, onPickStation }: WriteAboutProps) {
  const hasStation = draft.stationId !== ''
  return (
    <>
      <PageHead title={WRITE_COPY.subject} text={WRITE_COPY.subjectText} />
      <OptionGroup label={WRITE_COPY.subject}>
        {OPINION_SUBJECTS.map((subject) => (
          <Option
            key={subject}
            icon={ICONS[subject]}
            title={SUBJECT_NAMES[subject]}
            selected={draft.subject === subject}
            onSelect={() => onChange({ subject })}
          />
        ))}
      </OptionGroup>
      <ProblemLine text={problems.subject} />
      {namesStation(draft) ? (
        <Card pad="rows">
          <Cell
            icon="pin"
            title={WRITE_COPY.station}
            hint={hasStation ? draft.stationName : WRITE_COPY.noStation}
            value={hasStation ? WRITE_COPY.change : WRITE_COPY.pick}
            onPress={onPickStation}
          />
          {hasStation && !goesAroundAnyway(draft) ? (
            <SwitchRow
              icon="lock"
              title={WRITE_COPY.around}
              text={WRITE_COPY.aroundText}
              words={WRITE_COPY.aroundWords}
              on={draft.around}
              onChange={(around) => onChange({ around })}
            />
          ) : null}
        </Card>
      ) : null}
      {draft.subject === null ? null : <Goes draft={draft} />}
    </>
  )
}
