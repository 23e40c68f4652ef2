import { AUDIENCES, SKILLS, SPARE_TIMES } from '@shared/volunteer/model'
import { AUDIENCE_WORDS, SKILL_WORDS, SPARE_TIME_WORDS } from '@shared/volunteer/words'

/** The choices of board 34b, as chips take them. */
export const SKILL_CHOICES = SKILLS.map((key) => ({ key, label: SKILL_WORDS[key] }))
export const SPARE_TIME_CHOICES = SPARE_TIMES.map((key) => ({ key, label: SPARE_TIME_WORDS[key] }))
export const AUDIENCE_CHOICES = AUDIENCES.map((key) => ({ key, label: AUDIENCE_WORDS[key] }))
