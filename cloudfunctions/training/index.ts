import { trainingContract } from '@shared/training/contract'
import { serve } from '../kit/serve'
import { lookAtLessons, recomputeDue } from './jobs'
import { getCourseware, listCourseware, listCoursewareReviews } from './list-courseware'
import { listOwnTrainings } from './list-own-trainings'
import { reviewCourseware } from './review-courseware'
import { saveCourseware } from './save-courseware'
import { submitCourseware } from './submit-courseware'
import { listTrainees, passTrainees } from './trainees'

export const main = serve(
  trainingContract,
  {
    ...{ listOwnTrainings, passTrainees, listTrainees },
    ...{ listCourseware, getCourseware, saveCourseware, submitCourseware },
    ...{ listCoursewareReviews, reviewCourseware },
  },
  [lookAtLessons, recomputeDue],
)
