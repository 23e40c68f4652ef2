import * as z from './zod'

/** What people give for help or for a result, from 1 (not at all) to 5; the top two count as satisfied (D-22). */
export const Grade = z.int().min(1).max(5)
