import type { OutputOf } from '@shared/kit/contract'
import type { CampaignRow } from '@shared/survey/campaign-model'
import type { questionnaireActions } from '@shared/survey/questionnaire-actions'

/** Drafts and campaigns that are still to come, the first to open first; and what is over, the last first. */
export function sorted(campaigns: readonly CampaignRow[]) {
  const ofState = (...states: CampaignRow['state'][]) =>
    campaigns.filter(({ state }) => states.includes(state))
  return {
    running: ofState('open'),
    planned: ofState('draft', 'planned').sort((one, other) => one.opensAt - other.opensAt),
    past: ofState('closed', 'settled'),
  }
}

type Row = OutputOf<(typeof questionnaireActions)['listQuestionnaires']>['questionnaires'][number]

/** A frozen version of a questionnaire, which can be asked. */
export interface Frozen {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly questions: number
  readonly topic: boolean
}

/** The newest frozen version of each questionnaire, and the one that a plan names, however old. */
export function frozenOf(
  rows: readonly Row[],
  chosen?: { readonly id: string; readonly version: number },
): Frozen[] {
  return rows.flatMap(({ id, topic, versions }) =>
    versions
      .filter(({ version }, place) => place === 0 || isThis(chosen, id, version))
      .map(({ version, title, questions }) => ({ id, version, title, questions, topic })),
  )
}

function isThis(
  chosen: { readonly id: string; readonly version: number } | undefined,
  id: string,
  version: number,
): boolean {
  return chosen?.id === id && chosen.version === version
}
