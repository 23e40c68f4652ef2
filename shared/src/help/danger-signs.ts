/** Words after which a person must look at once: somebody may hurt themselves, or a child is hurt. RPT-10, PRV-10. */
export const DANGER_SIGNS = ['suicidal', 'minor', 'threatened'] as const
export type DangerSign = (typeof DANGER_SIGNS)[number]
