import type { BadgeProps } from '@client/ui/badge'
import type { BadgeKey } from '@shared/badge/badges'
import type { ICON_OUTLINES } from './outlines'

export interface BadgeLook extends Pick<BadgeProps, 'shape' | 'tone'> {
  /** Those whose lines are known to the picture that is handed on. */
  readonly icon: keyof typeof ICON_OUTLINES
}

/** How each badge looks: a kind of deed keeps its window, and asks for more in another colour. */
export const BADGE_LOOKS: Readonly<Record<BadgeKey, BadgeLook>> = {
  'first-talk': { shape: 'begonia', tone: 'brand', icon: 'mega' },
  'talk-20': { shape: 'begonia', tone: 'wait', icon: 'mega' },
  september: { shape: 'begonia', tone: 'note', icon: 'mega' },
  'survey-100': { shape: 'octagon', tone: 'wait', icon: 'clipboard' },
  'survey-300': { shape: 'octagon', tone: 'good', icon: 'clipboard' },
  'survey-1000': { shape: 'octagon', tone: 'brand', icon: 'clipboard' },
  neighbour: { shape: 'plum', tone: 'good', icon: 'users' },
  'neighbour-50': { shape: 'plum', tone: 'urgent', icon: 'users' },
  learner: { shape: 'fan', tone: 'note', icon: 'learn' },
  'learner-all': { shape: 'fan', tone: 'brand', icon: 'learn' },
  'summer-tour': { shape: 'round', tone: 'urgent', icon: 'moon' },
  'new-year': { shape: 'round', tone: 'wait', icon: 'home' },
  'stopped-one': { shape: 'hexagon', tone: 'brand', icon: 'shield' },
  'stopped-five': { shape: 'hexagon', tone: 'urgent', icon: 'shield' },
  lecturer: { shape: 'gate', tone: 'good', icon: 'lecture' },
  'first-service': { shape: 'diamond', tone: 'note', icon: 'hand' },
  'months-3': { shape: 'diamond', tone: 'good', icon: 'calendar' },
  'months-12': { shape: 'diamond', tone: 'wait', icon: 'calendar' },
  'hours-30': { shape: 'flower', tone: 'good', icon: 'clock' },
  'hours-300': { shape: 'flower', tone: 'wait', icon: 'clock' },
  'hours-1000': { shape: 'flower', tone: 'urgent', icon: 'clock' },
}
