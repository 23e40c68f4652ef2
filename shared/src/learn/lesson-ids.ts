import * as z from '../kit/zod'

/** Every lesson by its id, in the order in which they are taken. An id is never given to another lesson. */
export const LessonId = z.enum([
  'police-call',
  'health-goods',
  'sure-profit',
  'grandchild-call',
  'warm-friend',
  'code-is-key',
  'lost-phone',
  'card-sms',
  'like-for-cash',
  'skin-trade',
  'campus-loan',
  'student-credit',
  'lend-card',
  'parcel-claim',
  'class-fee',
  'free-skin',
  'course-refund',
  'child-photo',
  'child-pay',
  'scared-child',
  'boss-in-group',
  'shop-loan',
  'big-order',
  'live-member',
  'pay-code',
  'partner-project',
])
export type LessonId = z.infer<typeof LessonId>
