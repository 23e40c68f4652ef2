import type { IconName } from '@client/ui/icon'
import { Option, OptionGroup } from '@client/ui/option'
import { Section } from '@client/ui/section'
import { PARTY_DAY_TEMPLATES } from '@shared/activity/party-day-templates'
import type { ActivityTemplate } from '@shared/activity/template-model'
import { ACTIVITY_TEMPLATES } from '@shared/activity/templates'
import { TRAINING_TEMPLATES } from '@shared/activity/training-templates'
import { NEW_COPY } from './copy'
import { clockOf } from './when-words'

const ICONS: Readonly<Record<string, IconName>> = {
  talk: 'lecture',
  phoneClass: 'learn',
  stall: 'mega',
  homeHelp: 'home',
  survey: 'clipboard',
  partyDayStudy: 'star',
  partyDayVisits: 'heart',
  dutyTraining: 'lecture',
  safetyTraining: 'heart',
  eventTraining: 'shield',
}
/** What one chooses to begin with nothing. */
const BLANK = 'blank'

/** `09:30–11:00，志愿者 4，居民 40`. */
function hintOf({ starts, ends, posts }: ActivityTemplate): string {
  const count = (who: string) =>
    posts.filter((post) => post.for === who).reduce((sum, { capacity }) => sum + capacity, 0)
  const people = NEW_COPY.people(count('volunteer'), count('resident'))
  return `${clockOf(starts)}–${clockOf(ends)}，${people}`
}

interface GroupProps {
  readonly label: string
  readonly templates: readonly ActivityTemplate[]
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

function Group({ label, templates, chosen, onChoose }: GroupProps) {
  return (
    <Section title={label}>
      <OptionGroup label={label}>
        {templates.map((template) => (
          <Option
            key={template.key}
            icon={ICONS[template.key] ?? 'calendar'}
            title={template.name}
            hint={hintOf(template)}
            selected={chosen === template.key}
            onSelect={() => onChoose(template.key)}
          />
        ))}
      </OptionGroup>
    </Section>
  )
}

/** The templates by what they are for, and a blank sheet. ACT-43. */
export function TemplateOptions(props: Pick<GroupProps, 'chosen' | 'onChoose'>) {
  const { chosen, onChoose } = props
  const usual = ACTIVITY_TEMPLATES.filter(
    (one) => !PARTY_DAY_TEMPLATES.includes(one) && !one.training,
  )
  return (
    <>
      <Group label={NEW_COPY.group} templates={usual} {...props} />
      <Group label={NEW_COPY.training} templates={TRAINING_TEMPLATES} {...props} />
      <Group label={NEW_COPY.party} templates={PARTY_DAY_TEMPLATES} {...props} />
      <OptionGroup label={NEW_COPY.blank}>
        <Option
          icon="edit"
          title={NEW_COPY.blank}
          hint={NEW_COPY.blankHint}
          selected={chosen === BLANK}
          onSelect={() => onChoose(BLANK)}
        />
      </OptionGroup>
    </>
  )
}
